// SPDX-License-Identifier: GPL-3.0-or-later
// What a student may type or open by mistake on the network page: one sentence, and the run goes on untouched.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/network_numbers.h"
#include "ui/data/data_panel.h"
#include "ui/text/error_words.h"
#include "ui/widgets/value_slider.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace actlab;

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void aMillionRowsAreRefused();
    void aFolderIsRefused();
    void filesOfEveryOriginAreRead_data();
    void filesOfEveryOriginAreRead();
    void aLearningRateOutOfBoundsIsExplained_data();
    void aLearningRateOutOfBoundsIsExplained();
    void aRefusalEndsWithTheNextImport();
    void aFileIsDroppedAnywhere();
    void moreBatchThanDataIsExplained();

private:
    Result<void> import(const QByteArray &text);
    ValueSlider *slider(const QString &name) const;

    QTemporaryDir folder_;
    std::optional<OwnNetworkPage> own_;
};

void BadInputTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

Result<void> BadInputTest::import(const QByteArray &text)
{
    QFile file(folder_.filePath(QStringLiteral("points.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no temporary file");
    file.close();
    return own_->find<DataPanel>()->importCsv(file.fileName().toStdU16String());
}

void BadInputTest::aBadFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a missing column") << QByteArray("x1,x2\n1,2\n") << QStringLiteral("label");
    QTest::newRow("text") << QByteArray("x1,x2,label\n1,one,0\n1,two,1\n") << QStringLiteral("line 2");
    QTest::newRow("NaN") << QByteArray("x1,x2,label\n1,2,nan\n1,nan,1\n") << QStringLiteral("line 2");
    QTest::newRow("no rows") << QByteArray("x1,x2,label\n") << QStringLiteral("point");
    QTest::newRow("nothing at all") << QByteArray() << QStringLiteral("no rows");
}

void BadInputTest::aBadFileIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const Scenario before = own_->document.scenario();
    own_->run.setRunning(true);
    const auto done = import(text);
    QVERIFY(!done);
    QVERIFY2(sentence(done.error()).contains(said), qPrintable(sentence(done.error())));
    QVERIFY(own_->document.scenario() == before);
    QVERIFY(!own_->run.error());
    QVERIFY(own_->run.isRunning());
}

void BadInputTest::aMillionRowsAreRefused()
{
    const Scenario before = own_->document.scenario();
    const auto done = import("x1,x2,label\n" + QByteArray("1,2,0\n").repeated(1'000'000));
    QVERIFY(!done);
    QVERIFY2(sentence(done.error()).contains(QStringLiteral("100")), qPrintable(sentence(done.error())));
    QVERIFY(own_->document.scenario() == before);
}

void BadInputTest::aFolderIsRefused()
{
    QVERIFY(!own_->find<DataPanel>()->importCsv(folder_.path().toStdU16String()));
}

void BadInputTest::aRefusalEndsWithTheNextImport()
{
    const auto refused = import("x1,x2\n1,2\n");
    QVERIFY(!refused);
    Q_EMIT own_->find<DataPanel>()->refused(refused.error());
    QVERIFY(own_->said().contains(QStringLiteral("label")));
    QVERIFY(import("x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n"));
    QVERIFY2(!own_->said().contains(QStringLiteral("label")), qPrintable(own_->said()));
}

void BadInputTest::aFileIsDroppedAnywhere()
{
    QWidget *target = &own_->page;
    const auto drop = [this, &target](const QString &name, const QByteArray &text) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no temporary file");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
        return true;
    };
    QVERIFY(drop(QStringLiteral("points.CSV"), "x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n"));
    QTRY_COMPARE(own_->document.scenario().network.data.points.get().size(), std::size_t(4));
    target = own_->page.findChild<QLineEdit *>(); // of a number
    QVERIFY(drop(QStringLiteral("more.csv"), "x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n1,1,0\n"));
    QTRY_COMPARE(own_->document.scenario().network.data.points.get().size(), std::size_t(5));
    target = &own_->page;
    QVERIFY(drop(QStringLiteral("points.CSV"), "x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n"));
    QTRY_COMPARE(own_->document.scenario().network.data.points.get().size(), std::size_t(4));
    QVERIFY(drop(QStringLiteral("bad.csv"), "x1,x2\n1,2\n"));
    QTRY_VERIFY2(own_->said().contains(QStringLiteral("label")), qPrintable(own_->said()));
    QCOMPARE(own_->document.scenario().network.data.points.get().size(), std::size_t(4));
    QVERIFY(!drop(QStringLiteral("picture.png"), "no table"));
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
    QCOMPARE(own_->document.scenario().network.data.points.get().size(), std::size_t(4));
    QCOMPARE(own_->document.scenario().network.data.points.get()[1], (Point{2, 3, 1}));
    QVERIFY(!own_->run.error());
    own_->document.undo();
    QVERIFY(own_->document.scenario().network == presets()[1].scenario);
}

ValueSlider *BadInputTest::slider(const QString &name) const
{
    for (auto *candidate : own_->page.findChildren<ValueSlider *>()) {
        if (candidate->findChild<QLabel *>()->text() == name)
            return candidate;
    }
    qFatal("there is no slider %s", qPrintable(name));
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
    const auto run = own_->run.snapshot()->run;
    type(*rate, typed);
    QVERIFY2(!rate->message().isEmpty(), qPrintable(typed));
    const double taken = own_->document.scenario().network.training.learning_rate;
    QVERIFY(taken > 0 && taken <= maximum_learning_rate);
    QVERIFY(!own_->run.error());
    QCOMPARE(own_->run.snapshot()->run, run);
}

void BadInputTest::moreBatchThanDataIsExplained()
{
    ValueSlider *batch = slider(QStringLiteral("Batch size (0: all points)"));
    type(*batch, QStringLiteral("4000"));
    const auto *inEffect = own_->find<QLabel>(QStringLiteral("batch in effect"));
    QVERIFY(inEffect->isVisible());
    QVERIFY2(inEffect->text().contains(QString::number(own_->run.snapshot()->data->training.size())),
             qPrintable(inEffect->text()));
    QVERIFY(!own_->run.error());
}

ACTLAB_TEST(BadInputTest, QApplication)
#include "bad_input_test.moc"
