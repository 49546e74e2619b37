// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "ui/catalogue/function_list.h"
#include "ui/catalogue/function_list_model.h"
#include "ui/functions/about_panel.h"
#include "ui/functions/function_actions.h"
#include "ui/functions/function_numbers.h"
#include "ui/functions/functions_page.h"
#include "ui/graph/function_plot.h"
#include "ui/plot/curve_plottable.h"
#include "ui/text/translation.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/section_box.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <random>

using namespace actlab;

namespace {

using Ids = std::vector<std::string>;

Ids idsOf(const std::vector<Curve> &curves)
{
    Ids ids;
    for (const Curve &curve : curves)
        ids.push_back(curve.function);
    return ids;
}

} // namespace

class FunctionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickShowsOneFunctionAlone();
    void aClickOnTheBoxLaysItOverTheOthers();
    void theListWorksFromTheKeyboard();
    void searchingFindsFunctionsInBothLanguages_data();
    void searchingFindsFunctionsInBothLanguages();
    void theBestMatchComesFirst_data();
    void theBestMatchComesFirst();
    void movingASliderMovesTheCurve();
    void aDragIsOneStepToUndo();
    void aDragBackToItsStartLeavesNoStep();
    void anInvalidRangeIsExplainedAndThePictureStays_data();
    void anInvalidRangeIsExplainedAndThePictureStays();
    void aMessageComesIntoView();
    void aMessageGoesWithWhatItComplainedAbout();
    void wordsAmongTheParametersAreTranslated();
    void aParameterOutsideItsDomainIsExplainedAndThePictureStays();
    void parametersHaveSlidersWhileTheirCurveIsShown();
    void onlyOneSliderPlaysAtATime();
    void theViewStaysWhileAWeightPlays();
    void weightAndBiasAreResetInOneClick();
    void anExampleIsSeenInTheList();
    void fewSamplesAreDots();
    void theSwitchesShowAndHideDerivatives();
    void zoomingIsPartOfTheScenarioAndCanBeUndone();
    void everyExampleShowsWhatItSays();
    void nothingChosenSaysWhatToDo();
    void thePanelTellsOfTheChosenFunction();
    void randomUseCanBeUndoneToTheStart();

private:
    const FunctionsScenario &shown() const { return document_->scenario().functions; }
    DocumentSlider &slider(const QString &key) const;
    QListView &list() const { return *page_->findChild<FunctionList *>()->findChild<QListView *>(); }
    FunctionPlot &plot() const { return *page_->findChild<FunctionPlot *>(); }
    QModelIndex row(const char *id) const;
    QPoint placeOf(const char *id, int x) const;
    void type(const QString &key, const QString &text) const;

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<FunctionsPage> page_;
};

void FunctionsPageTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    document_ = std::make_unique<ScenarioDocument>();
    page_ = std::make_unique<FunctionsPage>(*document_);
    page_->setTheme(makeTheme(ColourScheme::light));
    page_->resize(1200, 780);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void FunctionsPageTest::cleanup()
{
    page_.reset();
    document_.reset();
    language_.reset();
}

DocumentSlider &FunctionsPageTest::slider(const QString &key) const
{
    for (auto *slider : page_->findChildren<DocumentSlider *>()) {
        if (slider->key() == key)
            return *slider;
    }
    qFatal("there is no slider %s", qPrintable(key));
}

QModelIndex FunctionsPageTest::row(const char *id) const
{
    return static_cast<const FunctionListModel *>(list().model())->indexOf(id);
}

QPoint FunctionsPageTest::placeOf(const char *id, int x) const
{
    list().scrollTo(row(id));
    return {x, list().visualRect(row(id)).center().y()};
}

void FunctionsPageTest::type(const QString &key, const QString &text) const
{
    auto *box = slider(key).findChild<NumberBox *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void FunctionsPageTest::aClickShowsOneFunctionAlone()
{
    QSignalSpy changed(document_.get(), &ScenarioDocument::changed);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("tanh", 100));
    QCOMPARE(idsOf(shown().curves), Ids{"tanh"});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(row("tanh").data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(row("sigmoid").data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(idsOf(plot().scenario().curves), Ids{"tanh"});
}

void FunctionsPageTest::aClickOnTheBoxLaysItOverTheOthers()
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("relu", 14));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf("softmax", 100));
    QCOMPARE(idsOf(plot().scenario().curves), (Ids{"sigmoid", "relu", "softmax"}));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("sigmoid", 14));
    QCOMPARE(idsOf(plot().scenario().curves), (Ids{"relu", "softmax"}));
}

void FunctionsPageTest::theListWorksFromTheKeyboard()
{
    auto *search = page_->findChild<QLineEdit *>(QStringLiteral("search"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("mish"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(idsOf(shown().curves), Ids{"mish"});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());

    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list().hasFocus());
    const QModelIndex first = list().currentIndex();
    QCOMPARE(first, row("sigmoid"));
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(idsOf(shown().curves), (Ids{"mish", "sigmoid"}));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(idsOf(shown().curves), Ids{"tanh"});

    // Headings are passed over.
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(list().currentIndex().data(FunctionListModel::functionRole).value<const ListedFunction *>());
    }
    QCOMPARE(list().currentIndex().row(), list().model()->rowCount() - 1);
}

void FunctionsPageTest::searchingFindsFunctionsInBothLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("id");
    const auto find = [](const char *query, const char *id) {
        QTest::newRow(query) << QString::fromUtf8(query) << QByteArray(id);
    };
    find("sigm", "sigmoid");
    find("시그모", "sigmoid");
    find("ㅅㄱㅁㅇㄷ", "sigmoid");
    find("LEAKY relu", "leaky_relu");
    find("leaky_relu", "leaky_relu");
    find("하이퍼볼릭", "tanh");
    find("rectifiers", "relu");
    find("게이트", "gelu");
    find("소프트맥스", "softmax");
    find("벡터", "softmax");
    find("linear", "identity");
    find("logistic", "sigmoid");
    find("heaviside", "step");
    find("\u03c3", "sigmoid");
    find("swish", "silu");
    find("hardswish", "hard_swish");
    find("log sigmoid", "log_sigmoid");
    find("쌍곡탄젠트", "tanh");
    find("정류", "relu");
    find("스위시", "silu");
}

void FunctionsPageTest::searchingFindsFunctionsInBothLanguages()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, id);
    const int all = list().model()->rowCount();
    for (const Language language : {Language::english, Language::korean}) {
        language_->set(language);
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("search"));
        search->clear();
        search->insert(query); // as an input method does
        QVERIFY(row(id.constData()).isValid());
        QVERIFY(list().model()->rowCount() < all / 2);
        search->clear();
        QCOMPARE(list().model()->rowCount(), all);
    }
}

void FunctionsPageTest::theBestMatchComesFirst_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("sign") << QByteArray("sign");
    QTest::newRow("elu") << QByteArray("elu");
    QTest::newRow("ELU") << QByteArray("elu");
    QTest::newRow("soft sign") << QByteArray("softsign");
    QTest::newRow("relu") << QByteArray("relu");
    QTest::newRow("hard s") << QByteArray("hard_sigmoid");
    QTest::newRow("시그모이드") << QByteArray("sigmoid");
    QTest::newRow("logistic") << QByteArray("sigmoid");
    QTest::newRow("heaviside") << QByteArray("step");
}

void FunctionsPageTest::theBestMatchComesFirst()
{
    QFETCH(QByteArray, id);
    auto *search = page_->findChild<QLineEdit *>(QStringLiteral("search"));
    search->insert(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(list().currentIndex(), row(id.constData()));
    QCOMPARE(list().currentIndex().row(), 1); // below its family's heading
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(idsOf(shown().curves), Ids{id.toStdString()});
}

void FunctionsPageTest::movingASliderMovesTheCurve()
{
    auto *weight = slider(QStringLiteral("weight")).findChild<QSlider *>();
    weight->setFocus();
    QTest::keyClick(weight, Qt::Key_Right);
    QCOMPARE(shown().affine.weight, 1.1);
    QCOMPARE(plot().scenario().affine.weight, 1.1);
    type(QStringLiteral("bias"), QStringLiteral("-2.5"));
    QCOMPARE(plot().scenario().affine.bias, -2.5);
    type(QStringLiteral("bias"), QStringLiteral("1000"));
    QCOMPARE(plot().scenario().affine.bias, 1000.0); // beyond the slider, which grows
    QCOMPARE(slider(QStringLiteral("bias")).message(), QString());
    QVERIFY(slider(QStringLiteral("bias")).scale().maximum >= 1000);
}

void FunctionsPageTest::aDragIsOneStepToUndo()
{
    auto *bias = slider(QStringLiteral("bias")).findChild<QSlider *>();
    const QPoint middle = bias->rect().center();
    QSignalSpy changed(document_.get(), &ScenarioDocument::changed);
    QTest::mousePress(bias, Qt::LeftButton, {}, middle);
    for (int dx = 10; dx <= 60; dx += 10)
        QTest::mouseMove(bias, middle + QPoint(dx, 0));
    QTest::mouseRelease(bias, Qt::LeftButton, {}, middle + QPoint(60, 0));
    QVERIFY(changed.size() >= 5);
    QVERIFY(shown().affine.bias > 1);
    document_->undo();
    QCOMPARE(shown().affine.bias, 0.0);
    QVERIFY(!document_->canUndo());
    QCOMPARE(bias->value(), slider(QStringLiteral("bias")).scale().positionOf(0));
}

void FunctionsPageTest::aDragBackToItsStartLeavesNoStep()
{
    auto *bias = slider(QStringLiteral("bias")).findChild<QSlider *>();
    const QPoint middle = bias->rect().center();
    QTest::mousePress(bias, Qt::LeftButton, {}, middle);
    for (const int dx : {20, 60, 20, 0})
        QTest::mouseMove(bias, middle + QPoint(dx, 0));
    QTest::mouseRelease(bias, Qt::LeftButton, {}, middle);
    QCOMPARE(shown().affine.bias, 0.0);
    QVERIFY(!document_->canUndo());
}

void FunctionsPageTest::anInvalidRangeIsExplainedAndThePictureStays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto refuse = [](const char *key, const char *text, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(key) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    refuse("step", "0", "The step must not be 0; choose one such as 0.1.");
    refuse("step", "-0.1", "Steps of -0.1 never lead from -5 up to 5; the step must be positive here.");
    refuse(
        "step", "1e-9",
        "This range has 10,000,000,000 points and at most 10,000,000 are possible; choose a larger step or a shorter "
        "range.");
    refuse("start", "5", "Start and stop are both 5, which leaves no points; they must differ.");
    refuse("start", "nan", "start must be a finite number, but nan was given.");
    refuse("stop", "inf", "stop must be a finite number, but inf was given.");
    refuse("stop", "five", "“five” is not a number; write one such as 0.5, -3 or 1e-3.");
}

void FunctionsPageTest::anInvalidRangeIsExplainedAndThePictureStays()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Scenario before = document_->scenario();
    type(key, text);
    QVERIFY(document_->scenario() == before);
    QVERIFY(plot().scenario() == before.functions);
    QCOMPARE(slider(key).message(), sentence);
    QVERIFY(!document_->canUndo());
}

/// What is said below the edge of the panel is said to nobody.
void FunctionsPageTest::aMessageComesIntoView()
{
    document_->edit({}, [](Scenario &s) {
        s.functions.curves = {defaultCurve("softplus"), defaultCurve("hard_tanh")};
    });
    page_->resize(1280, 700);
    QWidget *section = &slider(QStringLiteral("step"));
    while (!qobject_cast<SectionBox *>(section))
        section = section->parentWidget();
    static_cast<SectionBox *>(section)->setOpen(true);
    const auto *message = slider(QStringLiteral("step")).findChild<QLabel *>(QStringLiteral("message"));
    for (const auto *text : {"0", "-0.1"}) {
        type(QStringLiteral("step"), QString::fromUtf8(text));
        QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect());
        const auto *box = slider(QStringLiteral("step")).findChild<NumberBox *>();
        QCOMPARE(box->visibleRegion().boundingRect(), box->rect());
    }
}

void FunctionsPageTest::aMessageGoesWithWhatItComplainedAbout()
{
    type(QStringLiteral("start"), QStringLiteral("5"));
    QVERIFY(!slider(QStringLiteral("start")).message().isEmpty());
    type(QStringLiteral("stop"), QStringLiteral("7"));
    QCOMPARE(slider(QStringLiteral("start")).message(), QString());

    type(QStringLiteral("step"), QStringLiteral("0"));
    QVERIFY(!slider(QStringLiteral("step")).message().isEmpty());
    document_->open({});
    QCOMPARE(slider(QStringLiteral("step")).message(), QString());
}

void FunctionsPageTest::wordsAmongTheParametersAreTranslated()
{
    document_->edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("softmax")}; });
    language_->set(Language::korean);
    QTRY_COMPARE(slider(QStringLiteral("0/temperature")).findChild<QLabel *>()->text(),
                 QStringLiteral("온도 (temperature)"));
}

void FunctionsPageTest::aParameterOutsideItsDomainIsExplainedAndThePictureStays()
{
    document_->edit({}, [](Scenario &s) { s.functions.curves = {Curve{"softplus", {1.0}}}; });
    const Scenario before = document_->scenario();
    for (const auto *text : {"0", "-1"}) {
        type(QStringLiteral("0/beta"), QString::fromUtf8(text));
        QVERIFY(document_->scenario() == before);
        QCOMPARE(slider(QStringLiteral("0/beta")).message(),
                 QStringLiteral("beta must be greater than 0, but %1 was given.").arg(QString::fromUtf8(text)));
    }
    type(QStringLiteral("0/beta"), QStringLiteral("2"));
    QCOMPARE(plot().scenario().curves[0].parameters[0], 2.0);
    QCOMPARE(slider(QStringLiteral("0/beta")).message(), QString());
}

void FunctionsPageTest::parametersHaveSlidersWhileTheirCurveIsShown()
{
    const auto keys = [this] {
        QStringList found;
        for (auto *slider : page_->findChildren<DocumentSlider *>())
            found.append(slider->key());
        found.sort();
        return found;
    };
    const QStringList fixed{QStringLiteral("bias"), QStringLiteral("start"), QStringLiteral("step"),
                            QStringLiteral("stop"), QStringLiteral("weight")};
    QCOMPARE(keys(), fixed);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("hard_tanh", 14));
    QCOMPARE(keys(), (QStringList{QStringLiteral("1/max"), QStringLiteral("1/min")} + fixed));
    document_->undo();
    QCOMPARE(keys(), fixed);
}

void FunctionsPageTest::theViewStaysWhileAWeightPlays()
{
    document_->edit({}, [](Scenario &s) {
        s.functions = FunctionsScenario();
        s.functions.show_first = true;
    });
    DocumentSlider &weight = slider(QStringLiteral("weight"));
    weight.setSpeed(8);
    weight.play();
    QTRY_VERIFY(plot().scenario().affine.weight < 0);
    const PlotWindow held = plot().view();
    QVERIFY(held.y_minimum < -1.25 && held.y_maximum > 1.25); // w·σ′ at either end
    double least = 0;
    double most = 0;
    connect(&weight, &ValueSlider::edited, this, [&](double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    });
    QTRY_VERIFY(least < -4.5 && most > 4.5);
    QCOMPARE(plot().view(), held);
    weight.stop();
    document_->edit({}, [](Scenario &s) { s.functions.affine = Affine(); });
    QTRY_VERIFY(plot().view().y_minimum > -0.5);
}

void FunctionsPageTest::weightAndBiasAreResetInOneClick()
{
    QToolButton *reset = nullptr;
    for (auto *button : page_->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("w = 1, b = 0"))
            reset = button;
    }
    QVERIFY(reset && !reset->isEnabled());
    type(QStringLiteral("weight"), QStringLiteral("50"));
    type(QStringLiteral("bias"), QStringLiteral("-1/3"));
    QCOMPARE(shown().affine, (Affine{50, -1.0 / 3}));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(shown().affine, Affine());
    QVERIFY(!reset->isEnabled());
    document_->undo();
    QCOMPARE(shown().affine, (Affine{50, -1.0 / 3}));
}

void FunctionsPageTest::anExampleIsSeenInTheList()
{
    list().verticalScrollBar()->setValue(0);
    document_->edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("softmax")}; });
    QVERIFY(list().viewport()->rect().intersects(list().visualRect(row("softmax"))));
    QCOMPARE(list().currentIndex(), row("softmax"));
    document_->edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("sigmoid")}; });
    QVERIFY(list().viewport()->rect().intersects(list().visualRect(row("sigmoid"))));
}

void FunctionsPageTest::fewSamplesAreDots()
{
    const auto marks = [this] {
        plot().replot();
        std::size_t most = 0;
        for (int i = 0; i < plot().plottableCount(); ++i) {
            if (const auto *curve = qobject_cast<const CurvePlottable *>(plot().plottable(i)))
                most = std::max(most, curve->marks().size());
        }
        return most;
    };
    QCOMPARE(marks(), std::size_t{0}); // a hundred points
    document_->edit({}, [](Scenario &s) { s.functions.range.step = 1; });
    QCOMPARE(marks(), std::size_t{10});
    document_->edit({}, [](Scenario &s) { s.functions.range.step = 0.1; });
    QCOMPARE(marks(), std::size_t{0});
    document_->edit({}, [](Scenario &s) { s.functions.show_samples = true; });
    QCOMPARE(marks(), std::size_t{100});
    document_->edit({}, [](Scenario &s) { s.functions.range.step = 1e-5; }); // closer than pixels
    QCOMPARE(marks(), std::size_t{0});
}

void FunctionsPageTest::onlyOneSliderPlaysAtATime()
{
    DocumentSlider &weight = slider(QStringLiteral("weight"));
    DocumentSlider &bias = slider(QStringLiteral("bias"));
    const double before = shown().affine.weight;
    QTest::mouseClick(weight.findChild<QToolButton *>(QStringLiteral("play")), Qt::LeftButton);
    QTRY_VERIFY(plot().scenario().affine.weight != before);
    QTest::mouseClick(bias.findChild<QToolButton *>(QStringLiteral("play")), Qt::LeftButton);
    QVERIFY(!weight.isPlaying());
    QTRY_VERIFY(shown().affine.bias != 0);
    page_->rest();
    QVERIFY(!bias.isPlaying());
    document_->undo(); // a whole sweep is one step
    QCOMPARE(shown().affine.bias, 0.0);
    document_->undo();
    QCOMPARE(shown().affine.weight, before);
    QVERIFY(!document_->canUndo());
}

void FunctionsPageTest::theSwitchesShowAndHideDerivatives()
{
    const auto *actions = page_->findChild<FunctionActions *>();
    QVERIFY(!shown().show_second);
    actions->second()->trigger();
    QVERIFY(shown().show_second);
    QVERIFY(plot().scenario().show_second);
    QCOMPARE(document_->undoText(), QStringLiteral("Show f″"));
    document_->undo();
    QVERIFY(!actions->second()->isChecked());
    for (QAction *action : page_->viewActions()) {
        if (!action->isCheckable())
            continue;
        const FunctionsScenario before = shown();
        action->trigger();
        QVERIFY2(shown() != before, qPrintable(action->text()));
        QVERIFY(plot().scenario() == shown());
        action->trigger();
        QVERIFY2(shown() == before, qPrintable(action->text()));
    }
}

void FunctionsPageTest::zoomingIsPartOfTheScenarioAndCanBeUndone()
{
    const PlotWindow window{-1, 1, -2, 2};
    Q_EMIT plot().viewChanged(window);
    QCOMPARE(shown().window, std::optional(window));
    const auto *actions = page_->findChild<FunctionActions *>();
    QVERIFY(actions->resetZoom()->isEnabled());
    Q_EMIT plot().homeRequested();
    QVERIFY(!shown().window);
    QVERIFY(!actions->resetZoom()->isEnabled());
    document_->undo();
    QCOMPARE(shown().window, std::optional(window));
    document_->undo();
    QVERIFY(!shown().window);
}

void FunctionsPageTest::everyExampleShowsWhatItSays()
{
    int examples = 0;
    for (QAction *action : page_->examples()) {
        QVERIFY(!action->text().isEmpty());
        if (action->isSeparator())
            continue;
        ++examples;
        document_->edit({}, [](Scenario &s) { s.functions.curves = {Curve{"abs", {}}}; });
        action->trigger();
        QVERIFY2(shown().curves.front().function != "abs", qPrintable(action->text()));
        QVERIFY(check(shown()));
        page_->rest();
    }
    QCOMPARE(examples, 9);

    // The course's four, over the course's range.
    const std::vector<std::pair<const char *, const char *>> course{{"Sigmoid Function", "sigmoid"},
                                                                    {"Tanh Function", "tanh"},
                                                                    {"Relu Function", "relu"},
                                                                    {"Softmax Function", "softmax"}};
    for (const auto &[title, id] : course) {
        for (QAction *action : page_->examples()) {
            if (action->text() == QLatin1String(title))
                action->trigger();
        }
        QCOMPARE(idsOf(shown().curves), Ids{id});
        QCOMPARE(shown().range, (Range{-5, 5, 0.1}));
        QVERIFY(shown().show_value && !shown().show_first && !shown().show_second && shown().show_reference_lines);
    }
}

void FunctionsPageTest::nothingChosenSaysWhatToDo()
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("sigmoid", 14));
    QVERIFY(shown().curves.empty());
    const auto labels = page_->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Choose a function")) &&
               label->text().contains(QStringLiteral("An activation function is what a unit does")) &&
               label->text().contains(QStringLiteral("Softmax: probabilities that add up to 1"));
    }));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("gelu", 14));
    QCOMPARE(idsOf(shown().curves), Ids{"gelu"});
}

void FunctionsPageTest::thePanelTellsOfTheChosenFunction()
{
    const auto isTold = [this](const QString &sentence) {
        return std::ranges::any_of(
            page_->findChild<AboutPanel *>()->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() &&
                       QTextDocumentFragment::fromHtml(label->text()).toPlainText().contains(sentence);
            });
    };
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("mish", 100));
    QTRY_VERIFY(isTold(QStringLiteral("Mish multiplies x by tan")));
    QVERIFY(isTold(QStringLiteral("yes"))); // it is smooth
    language_->set(Language::korean);
    QTRY_VERIFY(isTold(QStringLiteral("미시는 x에 tanh(so")));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf("tanh", 100));
    QTRY_VERIFY(!isTold(QStringLiteral("미시는 x에 tanh(so")));
}

void FunctionsPageTest::randomUseCanBeUndoneToTheStart()
{
    std::mt19937 random(7); // NOLINT: the same use every time
    const Scenario start = document_->scenario();
    const auto functions = listedFunctions();
    for (int i = 0; i < 60; ++i) {
        switch (random() % 4) {
        case 0: {
            const auto sliders = page_->findChildren<DocumentSlider *>();
            auto *slider = sliders[static_cast<qsizetype>(random() % static_cast<std::size_t>(sliders.size()))];
            slider->findChild<QSlider *>()->setValue(static_cast<int>(random() % 200));
            break;
        }
        case 1:
            document_->finishGesture();
            break;
        case 2: {
            const std::string id(functions[random() % functions.size()].id);
            QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, placeOf(id.c_str(), random() % 2 ? 14 : 100));
            break;
        }
        default: {
            const auto actions = page_->viewActions();
            actions[static_cast<qsizetype>(random() % static_cast<std::size_t>(actions.size()))]->trigger();
        }
        }
        QVERIFY(check(shown()));
        QVERIFY(plot().scenario() == shown());
    }
    const Scenario end = document_->scenario();
    while (document_->canUndo())
        document_->undo();
    QVERIFY(document_->scenario() == start);
    QVERIFY(plot().scenario() == start.functions);
    while (document_->canRedo())
        document_->redo();
    QVERIFY(document_->scenario() == end);
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionsPageTest, QApplication)
#include "functions_page_test.moc"
