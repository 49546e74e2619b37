// SPDX-License-Identifier: GPL-3.0-or-later
// The walk on paper, with blanks to fill in, and as a figure.
#include "ui/backprop/worksheet.h"

#include "tests/support/test_class.h"
#include "tests/ui/backprop/own_backprop_page.h"
#include "ui/backprop/walk_words.h"
#include "ui/export/figure_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace actlab;

class WorksheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void aWorksheetHasPagesAndBlanks();
    void theFigureHasEveryNumber();

private:
    std::optional<OwnBackpropPage> own_;
};

void WorksheetTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void WorksheetTest::aWorksheetHasPagesAndBlanks()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("walk.pdf"));
    QVERIFY(saveWorksheet(own_->page.shown(), Language::english, pdf).has_value());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("%PDF"));
    const auto pages = written.count("/Type /Page\n");
    QVERIFY2(pages >= 7, qPrintable(QString::number(pages)));

    QVERIFY(
        saveWorksheet(own_->page.shown(), Language::korean, folder.filePath(QStringLiteral("bild.png"))).has_value());
    const QStringList pictures = QDir(folder.path()).entryList({QStringLiteral("bild-*.png")});
    QVERIFY(pictures.size() >= 7);
    QVERIFY(QImage(folder.filePath(pictures[0])).width() > 1000);

    WalkShown blank = own_->page.shown();
    blank.place = 3;
    const WalkWords text(Language::english);
    QVERIFY(WalkFormulas(blank, text).ofStep().contains(QString::fromUtf8("−0.2400")));
    const auto painted = [&] {
        QImage image(800, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        WalkDrawing{blank}.draw(painter, image.rect(), makeTheme(ColourScheme::light), text);
        return image;
    };
    const QImage full = painted();
    blank.hasBlanks = true;
    const QString hidden = WalkFormulas(blank, text).ofStep();
    QVERIFY(!hidden.contains(QString::fromUtf8("−0.2400")) && !hidden.contains(QLatin1String("0.6000")));
    QVERIFY(hidden.contains(QLatin1String("____")));
    QVERIFY(painted() != full);

    QCOMPARE(saveWorksheet(blank, Language::english, folder.filePath(QStringLiteral("no/walk.pdf"))).error().code,
             ErrorCode::file_not_writable);
    QCOMPARE(saveWorksheet(blank, Language::english, folder.filePath(QStringLiteral("walk.svg"))).error().code,
             ErrorCode::unknown_file_format);
}

void WorksheetTest::theFigureHasEveryNumber()
{
    const auto figures = own_->page.figures();
    QCOMPARE(figures.size(), std::size_t(1));
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(writeFigure(*figures[0], {}, FigureFormat::csv, csv));
    QVERIFY(csv.data().contains("quantity,sample,layer,unit,input,value"));
    QVERIFY(csv.data().contains("delta,1,1,1,,-0.4"));
    QVERIFY(csv.data().contains("weight,,1,2,2,0.8"));
    // 2 x, t, loss, 3 units × 5, and weight, gradient, updated of 9 numbers each, beneath a header
    QCOMPARE(csv.data().count('\n'), 1 + 6 + 15 + 27);
    const QImage image = renderFigure(*figures[0], {});
    QVERIFY(!image.isNull());
    QVERIFY(figures[0]->description({}).contains(QLatin1String("Forward pass")));
    QVERIFY(!figures[0]->description({}).contains(QLatin1String("..")));
}

ACTLAB_TEST_AT_BOTH_SCALES(WorksheetTest, QApplication)
#include "worksheet_test.moc"
