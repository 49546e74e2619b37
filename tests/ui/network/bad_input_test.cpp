// SPDX-License-Identifier: GPL-3.0-or-later
// What a student may type or open by mistake on the network page: one sentence, and the run goes on untouched.
#include "tests/support/test_class.h"
#include "ui/controls/network_numbers.h"
#include "ui/data/data_panel.h"
#include "ui/document/scenario_document.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"
#include "ui/text/error_words.h"
#include "ui/text/translation.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/value_slider.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void aMillionRowsAreRefused();
    void aFolderIsRefused();
    void filesOfEveryOriginAreRead_data();
    void filesOfEveryOriginAreRead();
    void aLearningRateOutOfBoundsIsExplained_data();
    void aLearningRateOutOfBoundsIsExplained();
    void moreBatchThanDataIsExplained();

private:
    Result<void> import(const QByteArray &text);
    ValueSlider *slider(const QString &name) const;
    void type(ValueSlider &slider, const QString &text);

    QTemporaryDir folder_;
    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void BadInputTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = presets()[1].scenario;
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(1180, 740);
    page_->show();
    QTRY_VERIFY(run_->snapshot());
}

void BadInputTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

Result<void> BadInputTest::import(const QByteArray &text)
{
    QFile file(folder_.filePath(QStringLiteral("points.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no temporary file");
    file.close();
    return page_->findChild<DataPanel *>()->importCsv(file.fileName().toStdU16String());
}

void BadInputTest::aBadFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a missing column") << QByteArray("x1,x2\n1,2\n") << QStringLiteral("label");
    QTest::newRow("text") << QByteArray("x1,x2,label\n1,2,0\n1,two,1\n") << QStringLiteral("line 3");
    QTest::newRow("NaN") << QByteArray("x1,x2,label\n1,2,0\n1,nan,1\n") << QStringLiteral("line 3");
    QTest::newRow("one class only") << QByteArray("x1,x2,label\n1,2,0\n2,3,0\n") << QStringLiteral("at least two");
    QTest::newRow("no rows") << QByteArray("x1,x2,label\n") << QStringLiteral("point");
    QTest::newRow("nothing at all") << QByteArray() << QStringLiteral("x1,x2,label");
}

void BadInputTest::aBadFileIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const Scenario before = document_->scenario();
    run_->setRunning(true);
    const auto done = import(text);
    QVERIFY(!done);
    QVERIFY2(sentence(done.error()).contains(said), qPrintable(sentence(done.error())));
    QVERIFY(document_->scenario() == before);
    QVERIFY(!run_->error());
    QVERIFY(run_->isRunning());
}

void BadInputTest::aMillionRowsAreRefused()
{
    const Scenario before = document_->scenario();
    const auto done = import("x1,x2,label\n" + QByteArray("1,2,0\n").repeated(1'000'000));
    QVERIFY(!done);
    QVERIFY2(sentence(done.error()).contains(QStringLiteral("100")), qPrintable(sentence(done.error())));
    QVERIFY(document_->scenario() == before);
}

void BadInputTest::aFolderIsRefused()
{
    QVERIFY(!page_->findChild<DataPanel *>()->importCsv(folder_.path().toStdU16String()));
}

void BadInputTest::filesOfEveryOriginAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n");
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBFx1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n");
    QTest::newRow("from Windows") << QByteArray("x1,x2,label\r\n1,2,0\r\n2,3,1\r\n3,1,0\r\n0,0,1\r\n");
}

void BadInputTest::filesOfEveryOriginAreRead()
{
    QFETCH(QByteArray, text);
    const auto done = import(text);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(sentence(done.error())));
    QCOMPARE(document_->scenario().network.data.points.get().size(), std::size_t(4));
    QCOMPARE(document_->scenario().network.data.points.get()[1], (Point{2, 3, 1}));
    QVERIFY(!run_->error());
    document_->undo();
    QVERIFY(document_->scenario().network == presets()[1].scenario);
}

ValueSlider *BadInputTest::slider(const QString &name) const
{
    for (auto *candidate : page_->findChildren<ValueSlider *>()) {
        if (candidate->findChild<QLabel *>()->text() == name)
            return candidate;
    }
    qFatal("there is no slider %s", qPrintable(name));
}

void BadInputTest::type(ValueSlider &slider, const QString &text)
{
    auto *field = slider.findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void BadInputTest::aLearningRateOutOfBoundsIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"0", "-1", "1e308", "inf", "nan", "fast"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void BadInputTest::aLearningRateOutOfBoundsIsExplained()
{
    QFETCH(QString, typed);
    ValueSlider *rate = slider(QStringLiteral("Learning rate"));
    const auto run = run_->snapshot()->run;
    type(*rate, typed);
    QVERIFY2(!rate->message().isEmpty(), qPrintable(typed));
    const double taken = document_->scenario().network.training.learning_rate;
    QVERIFY(taken > 0 && taken <= maximum_learning_rate);
    QVERIFY(!run_->error());
    QCOMPARE(run_->snapshot()->run, run);
}

void BadInputTest::moreBatchThanDataIsExplained()
{
    ValueSlider *batch = slider(QStringLiteral("Batch size (0: all points)"));
    type(*batch, QStringLiteral("4000"));
    const auto *inEffect = page_->findChild<QLabel *>(QStringLiteral("batch in effect"));
    QVERIFY(inEffect->isVisible());
    QVERIFY2(inEffect->text().contains(QString::number(run_->snapshot()->data->training.size())),
             qPrintable(inEffect->text()));
    QVERIFY(!run_->error());
}

ACTLAB_TEST(BadInputTest, QApplication)
#include "bad_input_test.moc"
