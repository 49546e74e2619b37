// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/softmax_page.h"

#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"
#include "tests/ui/find.h"
#include "tests/ui/readable.h"
#include "ui/export/figure_writer.h"
#include "ui/picture/picture_view.h"
#include "ui/softmax/naive_panel.h"
#include "ui/softmax/simplex_view.h"
#include "ui/text/translation.h"
#include "ui/widgets/value_slider.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <numeric>

using namespace actlab;

class SoftmaxPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTypedLogitMovesTheProbabilities();
    void aDragIsOneStep();
    void classesComeAndGo();
    void theTargetFollowsAClassThatGoes();
    void aConstantChangesNoProbability();
    void anOverflowIsExplained();
    void slidersReachAsFarAsTheLogits();
    void whatIsBeingTypedEndsWithItsClass();
    void thePointOfTheTriangleIsDragged();
    void arrowKeysMoveThePoint();
    void theTriangleWantsThreeClasses();
    void comparisonsAreSwitchedAndUndone();
    void theCurveIsAskedFor();
    void everyPictureIsExported();
    void theTableHoldsWhatIsDrawn();
    void everyTextFollowsTheLanguage();
    void everythingHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    const SoftmaxScenario &shown() const { return document_->scenario().softmax; }
    ValueSlider &logit(int index) const;
    template <class T> T *find(const char *name) const { return page_->findChild<T *>(QString::fromLatin1(name)); }
    std::vector<double> p() const { return softmax(shown().logits, shown().temperature); }

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<SoftmaxPage> page_;
};

void SoftmaxPageTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    document_ = std::make_unique<ScenarioDocument>();
    page_ = std::make_unique<SoftmaxPage>(*document_);
    QVERIFY(showActive(*page_, {1180, 740}));
}

void SoftmaxPageTest::cleanup()
{
    page_.reset();
    document_.reset();
    language_.reset();
}

ValueSlider &SoftmaxPageTest::logit(int index) const
{
    QCoreApplication::processEvents(); // sliders that were made just now are shown
    ValueSlider *found = nullptr;
    for (auto *slider : page_->findChildren<ValueSlider *>(QStringLiteral("logit %1").arg(index))) {
        if (!slider->isHidden())
            found = slider;
    }
    if (!found)
        qFatal("there is no such logit");
    return *found;
}

void SoftmaxPageTest::aTypedLogitMovesTheProbabilities()
{
    const QString before = page_->findChild<PictureView *>()->accessibleDescription();
    type(logit(2), QStringLiteral("4"));
    QCOMPARE(shown().logits[2], 4.0);
    const QString after = page_->findChild<PictureView *>()->accessibleDescription();
    QVERIFY(after != before);
    QVERIFY2(after.contains(QStringLiteral("argmax: class 2")), qPrintable(after));
}

void SoftmaxPageTest::aDragIsOneStep()
{
    for (const double value : {1.0, 3.0, 5.0})
        Q_EMIT logit(0).edited(value);
    Q_EMIT logit(0).gestureFinished();
    QCOMPARE(shown().logits[0], 5.0);
    document_->undo();
    QCOMPARE(shown().logits[0], 2.0);
    QVERIFY(!document_->canUndo());
}

void SoftmaxPageTest::classesComeAndGo()
{
    auto *more = find<QToolButton>("more");
    auto *fewer = find<QToolButton>("fewer");
    while (more->isEnabled())
        more->click();
    QCOMPARE(shown().logits.size(), maximum_logits);
    QCOMPARE(logit(7).value(), 0.0);
    while (fewer->isEnabled())
        fewer->click();
    QCOMPARE(shown().logits.size(), minimum_logits);
    document_->undo();
    QCOMPARE(shown().logits.size(), std::size_t(3));
    QCOMPARE(logit(2).value(), 0.1);
}

void SoftmaxPageTest::theTargetFollowsAClassThatGoes()
{
    auto *target = find<QComboBox>("target");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    QCOMPARE(shown().target, std::size_t(2));
    find<QToolButton>("fewer")->click();
    QCOMPARE(shown().target, std::size_t(1));
    QCOMPARE(target->currentIndex(), 1);
}

void SoftmaxPageTest::aConstantChangesNoProbability()
{
    const auto before = p();
    QVERIFY(!find<QLabel>("said")->isVisible());
    find<QPushButton>("constant")->click();
    QCOMPARE(shown().logits[0], 7.0);
    QVERIFY(find<QLabel>("said")->isVisible());
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(std::abs(p()[i] - before[i]) < 1e-15);
    type(logit(0), QStringLiteral("1"));
    QVERIFY(!find<QLabel>("said")->isVisible()); // it speaks of the constant only
}

void SoftmaxPageTest::anOverflowIsExplained()
{
    const auto *verdict = find<QLabel>("verdict");
    QVERIFY(verdict->text().contains(QStringLiteral("Both agree")));
    for (QAction *example : page_->examples()) {
        if (example->text() == QLatin1String("The naive formula overflows"))
            example->trigger();
    }
    QVERIFY2(verdict->text().contains(QStringLiteral("overflows")), qPrintable(verdict->text()));
    const auto labels = page_->findChild<NaivePanel *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"NaN"); }));
    document_->edit({}, [](Scenario &s) { s.softmax.logits = {-1000, -1001, -1003}; });
    QVERIFY(verdict->text().contains(QStringLiteral("underflows")));
}

void SoftmaxPageTest::slidersReachAsFarAsTheLogits()
{
    const auto isSaid = [this](const QString &reach) {
        const auto boxes = page_->findChildren<QComboBox *>();
        return std::ranges::any_of(boxes, [&](const QComboBox *box) { return box->currentText() == reach; });
    };
    QVERIFY(isSaid(QString::fromUtf8("±10")));
    document_->edit({}, [](Scenario &s) { s.softmax.logits = {1000, 999, 998}; });
    QCOMPARE(logit(0).value(), 1000.0);
    QVERIFY(isSaid(QString::fromUtf8("±1,000")) || isSaid(QString::fromUtf8("±1000")));
    type(logit(0), QStringLiteral("-800"));
    QCOMPARE(shown().logits[0], -800.0);
    type(logit(1), QStringLiteral("-8000")); // beyond what the sliders reach now
    QCOMPARE(shown().logits[1], -8000.0);
    type(logit(1), QStringLiteral("8000000"));
    QCOMPARE(shown().logits[1], -8000.0);
    QVERIFY(!logit(1).message().isEmpty());
}

void SoftmaxPageTest::whatIsBeingTypedEndsWithItsClass()
{
    const auto beginTyping = [this](int index) {
        auto *field = logit(index).findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("7"));
    };
    beginTyping(2);
    QTest::mouseClick(find<QToolButton>("fewer"), Qt::LeftButton);
    QCOMPARE(shown().logits, (std::vector{2.0, 1.0}));
    document_->undo();
    QCOMPARE(shown().logits[2], 7.0); // the click has ended the typing before it took the class away
    beginTyping(2);
    document_->edit({}, [](Scenario &s) { s.softmax.logits = {3, 4}; });
    QCOMPARE(shown().logits, (std::vector{3.0, 4.0}));
}

void SoftmaxPageTest::thePointOfTheTriangleIsDragged()
{
    auto *view = page_->findChild<SimplexView *>();
    const double mean = std::reduce(shown().logits.begin(), shown().logits.end()) / 3;
    const QPoint middle = view->rect().center();
    QTest::mousePress(view, Qt::LeftButton, {}, middle + QPoint(20, 20));
    QMouseEvent move(QEvent::MouseMove, middle, view->mapToGlobal(middle), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, middle);
    const auto now = p();
    QVERIFY(now[0] > 0.3 && now[0] < 0.7 && std::abs(now[1] - now[2]) < 0.05); // on the vertical through the middle
    QVERIFY(std::abs(std::reduce(shown().logits.begin(), shown().logits.end()) / 3 - mean) < 1e-12);
    document_->undo();
    QVERIFY(!document_->canUndo());
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(1, 1)); // outside: onto the edge, finite
    for (const double logit : shown().logits)
        QVERIFY(std::isfinite(logit));
}

void SoftmaxPageTest::arrowKeysMoveThePoint()
{
    auto *view = page_->findChild<SimplexView *>();
    view->setFocus();
    const auto before = p();
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(std::abs(p()[0] - (before[0] - 0.02)) < 1e-12);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(std::abs(p()[1] - (before[1] + 0.03)) < 1e-12);
}

void SoftmaxPageTest::theTriangleWantsThreeClasses()
{
    QCOMPARE(page_->figures().size(), std::size_t(3));
    document_->edit({}, [](Scenario &s) { s.softmax.logits = {1, 2, 3, 4}; });
    QCOMPARE(page_->figures().size(), std::size_t(2));
    auto *view = page_->findChild<SimplexView *>();
    QVERIFY(view->accessibleDescription().contains(QStringLiteral("three classes")));
    QTest::mouseClick(view, Qt::LeftButton);
    QCOMPARE(shown().logits, (std::vector<double>{1, 2, 3, 4}));
}

void SoftmaxPageTest::comparisonsAreSwitchedAndUndone()
{
    const FigureStyle style;
    const QImage alone = renderFigure(*page_->figures()[0], style);
    for (QAction *action : page_->viewActions()) {
        action->trigger();
        QVERIFY(action->isChecked());
    }
    QVERIFY(shown().show_sparsemax && shown().show_softmin);
    QVERIFY(renderFigure(*page_->figures()[0], style) != alone);
    document_->undo();
    document_->undo();
    QVERIFY(renderFigure(*page_->figures()[0], style) == alone);
}

void SoftmaxPageTest::theCurveIsAskedFor()
{
    QSignalSpy asked(page_.get(), &SoftmaxPage::functionRequested);
    for (auto *button : page_->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("curve")))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<std::string>(), std::string("softmax"));
}

void SoftmaxPageTest::everyPictureIsExported()
{
    for (const auto &figure : page_->figures()) {
        FigureStyle style;
        const QImage english = renderFigure(*figure, style);
        style.language = Language::korean;
        QVERIFY(renderFigure(*figure, style) != english);
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{4,}"));
        QVERIFY2(!figure->title(style.language).contains(latin), qPrintable(figure->title(style.language)));
        style.scheme = ColourScheme::dark;
        QVERIFY(qGray(renderFigure(*figure, style).pixel(1, 1)) < 100);
        style.isTransparent = true;
        QCOMPARE(qAlpha(renderFigure(*figure, style).pixel(1, 1)), 0);
        for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::csv}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(writeFigure(*figure, {}, format, buffer));
            QVERIFY(!buffer.data().isEmpty());
        }
    }
}

void SoftmaxPageTest::theTableHoldsWhatIsDrawn()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(page_->figures()[0]->writeCsv(buffer));
    const auto lines = buffer.data().trimmed().split('\n');
    QCOMPARE(lines[0], "z,softmax,log_softmax,gradient,softmin,sparsemax");
    QCOMPARE(lines.size(), 4);
    const auto first = lines[1].split(',');
    QCOMPARE(first[1].toDouble(), p()[0]);
    QCOMPARE(first[3].toDouble(), p()[0] - 1);
}

void SoftmaxPageTest::everyTextFollowsTheLanguage()
{
    language_->set(Language::korean);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{5,}"));
    for (const auto *label : page_->findChildren<QLabel *>()) {
        const QString text = QString(label->text()).remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        QVERIFY2(!text.contains(word), qPrintable(text));
    }
    for (const auto *button : page_->findChildren<QAbstractButton *>())
        QVERIFY2(!(button->text() + button->toolTip()).contains(word), qPrintable(button->text() + button->toolTip()));
}

void SoftmaxPageTest::everythingHasAName()
{
    const ReachedControls controls = reachedControls(*page_);
    QCOMPARE(controls.nameless.join(u'\n'), QString());
    QVERIFY(controls.named > 10);
}

void SoftmaxPageTest::nothingIsClipped_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::english;
    QTest::newRow("Korean") << Language::korean;
}

void SoftmaxPageTest::nothingIsClipped()
{
    QFETCH(Language, language);
    language_->set(language);
    QCoreApplication::processEvents();
    QVERIFY2(page_->minimumSizeHint().width() <= 1180, qPrintable(QString::number(page_->minimumSizeHint().width())));
    QTRY_COMPARE(cutTexts(*page_).join(u'\n'), QString());
}

ACTLAB_TEST_AT_BOTH_SCALES(SoftmaxPageTest, QApplication)
#include "softmax_page_test.moc"
