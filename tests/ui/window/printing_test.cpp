// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the pages can put on paper, printed into PDFs by the way that printers take, and looked into.
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "tests/ui/window/own_window.h"
#include "ui/page/page.h"
#include "ui/print/print.h"
#include "ui/print/print_dialog.h"
#include "ui/widgets/brief_notice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace actlab;

namespace {

constexpr int dotsPerInch = 50;

/// One page of a PDF as pixels; null where the tool is not installed.
QImage pixelsOf(const QString &pdf, int page)
{
    QProcess tool;
    const QString stem = pdf + QStringLiteral("-page");
    const QString number = QString::number(page);
    tool.start(QStringLiteral("pdftoppm"),
               {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"), number, pdf, stem});
    return tool.waitForFinished() ? QImage(stem + QStringLiteral(".png")).convertToFormat(QImage::Format_RGB32)
                                  : QImage();
}

/// Where a page is not white.
QRect inkOf(const QImage &page)
{
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 245)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

double shareOfDark(const QImage &page)
{
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 100 ? 1 : 0;
    }
    return dark / double(page.width() * page.height());
}

struct Pdf {
    explicit Pdf(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
    }
    /// In points.
    QSize size() const
    {
        static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(QString::fromLatin1(bytes));
        return {qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble())};
    }
    qsizetype pages() const { return bytes.count("/Type /Page\n"); }
    /// What draws: the contents of all pages.
    QByteArray drawing() const
    {
        QByteArray all;
        for (qsizetype at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("\nstream\n", at + 1)) {
            const qsizetype begin = bytes.indexOf('\n', at + 1) + 1;
            const QByteArray packed = bytes.mid(begin, bytes.indexOf("endstream", begin) - begin);
            // qUncompress() wants to be told the length, at least roughly.
            if (packed.startsWith('\x78'))
                all += qUncompress(QByteArray("\x00\x10\x00\x00", 4) + packed);
        }
        return all;
    }

    QByteArray bytes;
};

constexpr std::array everyPage{PageName::functions, PageName::softmax, PageName::network, PageName::backprop};

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everythingFitsOnPaper_data();
    void everythingFitsOnPaper();
    void figuresAreVectorsInLightColours();
    void aLongTableHasItsHeadOnEachPage();
    void whatIsToBePrintedIsShown();
    void aPrinterThatFailsIsSaid();
    void copiesCarryWordsAndNumbers_data();
    void copiesCarryWordsAndNumbers();

private:
    /// Of a page, in the dark theme, which must not reach the paper.
    std::vector<std::unique_ptr<Printable>> printablesOf(PageName name)
    {
        own_->document.turnTo(name);
        settled(own_->run);
        return own_->pages().current()->printables();
    }
    QString printed(const Printable &what, QPageSize::PageSizeId size)
    {
        QPrinter printer(QPrinter::HighResolution);
        QString path = own_->path(QStringLiteral("printed.pdf"));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        setPaper(printer, size, what.isUpright());
        [&] { QVERIFY(print(what, Language::english, printer)); }();
        return path;
    }
    /// Opens the print dialog by its key, hands it over and closes it.
    void openDialog(const std::function<void(PrintDialog &)> &look)
    {
        bool isOpen = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &own_->window, [&] {
            auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
            if (!dialog || std::exchange(isOpen, true))
                return;
            look(*dialog);
            dialog->reject();
        });
        timer.start(10);
        own_->window.activateWindow(); // again, after an earlier one
        QVERIFY(QTest::qWaitForWindowActive(&own_->window));
        QTest::keyClick(&own_->window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(isOpen);
    }

    std::optional<OwnWindow> own_;
};

void PrintingTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    QVERIFY(own_->show());
    own_->action(QStringLiteral("Dark")).trigger();
}

void PrintingTest::everythingFitsOnPaper_data()
{
    QTest::addColumn<PageName>("page");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    for (const PageName page : everyPage) {
        for (const auto paper : {QPageSize::A4, QPageSize::Letter})
            QTest::addRow("%s, %s", std::string(id_of(page)).c_str(), qPrintable(QPageSize::key(paper)))
                << page << paper;
    }
}

/// The page has the size of its paper, the margins are white, and the title is in it.
void PrintingTest::everythingFitsOnPaper()
{
    QFETCH(PageName, page);
    QFETCH(QPageSize::PageSizeId, paper);
    const auto things = printablesOf(page);
    QVERIFY(things.size() >= 2); // a figure and its numbers
    for (const auto &thing : things) {
        const QString path = printed(*thing, paper);
        const QSize points = QPageSize::sizePoints(paper);
        const Pdf pdf(path);
        QCOMPARE(pdf.size(), thing->isUpright() ? points : points.transposed());
        QCOMPARE(pdf.pages() >= 1, true);
        const QImage first = pixelsOf(path, 1);
        if (first.isNull())
            QSKIP("needs Debian's poppler-utils");
        const QRect ink = inkOf(first);
        const int margin = qRound(14 / 25.4 * dotsPerInch);
        const QRect inner = first.rect().adjusted(margin, margin, -margin, -margin);
        const QByteArray what = thing->title(Language::english).toUtf8();
        QVERIFY2(inner.contains(ink), what.constData());
        QVERIFY2(ink.width() > inner.width() / 4 && ink.height() > inner.height() / 20, what.constData());
        QVERIFY2(shareOfDark(first) < 0.25, what.constData());
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("1"), path, QStringLiteral("-")});
        QVERIFY(tool.waitForFinished());
        const QString text = QString::fromUtf8(tool.readAllStandardOutput());
        const QString title = thing->title(Language::english).section(u':', 0, 0);
        QVERIFY2(text.simplified().contains(title) || title.startsWith(QStringLiteral("Worksheet")), what.constData());
    }
}

void PrintingTest::figuresAreVectorsInLightColours()
{
    const auto things = printablesOf(PageName::functions);
    const QByteArray drawing = Pdf(printed(*things.front(), QPageSize::A4)).drawing();
    QVERIFY(drawing.count(" l\n") > 300);                          // lines of two curves
    QVERIFY(drawing.contains("BT") && !drawing.contains(" Do\n")); // letters, and no picture
}

void PrintingTest::aLongTableHasItsHeadOnEachPage()
{
    own_->document.edit({}, [](Scenario &s) { s.functions.range = {-50, 50, 0.01}; }); // 10,000 rows
    const auto things = printablesOf(PageName::functions);
    const auto table = std::ranges::find_if(
        things, [](const auto &thing) { return thing->title(Language::english).contains(QStringLiteral("table")); });
    QVERIFY(table != things.end());
    const QString path = printed(**table, QPageSize::A4);
    const auto pages = Pdf(path).pages();
    QVERIFY(pages > 10 && pages < 60);
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!tool.waitForFinished())
        QSKIP("needs Debian's poppler-utils");
    const QString text = QString::fromUtf8(tool.readAllStandardOutput());
    QCOMPARE(text.count(QStringLiteral("sigmoid_f")), pages);
    QVERIFY(text.contains(QStringLiteral("%1 / %1").arg(pages)));
    QVERIFY(text.contains(QStringLiteral("1000 of 10000 rows")));
}

void PrintingTest::whatIsToBePrintedIsShown()
{
    QCOMPARE(printablesOf(PageName::backprop).size(), std::size_t(4));
    QCOMPARE(own_->action(QStringLiteral("Print")).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    openDialog([&](PrintDialog &dialog) {
        auto &preview = *dialog.findChild<QPrintPreviewWidget *>();
        auto &what = *dialog.findChild<QComboBox *>();
        QCOMPARE(what.count(), 4); // the walk, its numbers, and the worksheet without and with blanks
        QCOMPARE(preview.pageCount(), 1);
        QCOMPARE(preview.orientation(), QPageLayout::Portrait);
        what.setCurrentIndex(3);
        QVERIFY(preview.pageCount() > 3);
        auto &page = *dialog.findChild<QSpinBox *>();
        QVERIFY(page.isVisibleTo(&dialog));
        page.setValue(2);
        QCOMPARE(preview.currentPage(), 2);

        const QString path = own_->path(QStringLiteral("from the dialog.pdf"));
        const int pages = preview.pageCount();
        dialog.printer().setOutputFormat(QPrinter::PdfFormat);
        dialog.printer().setOutputFileName(path);
        dialog.printNow();
        QCOMPARE(Pdf(path).pages(), pages);
        dialog.printer().setPrintRange(QPrinter::PageRange);
        dialog.printer().setFromTo(2, 3);
        dialog.printNow();
        QCOMPARE(Pdf(path).pages(), 2);
    });
    own_->document.turnTo(PageName::functions);
    openDialog([](PrintDialog &dialog) {
        QCOMPARE(dialog.findChild<QPrintPreviewWidget *>()->orientation(), QPageLayout::Landscape);
    });
}

void PrintingTest::aPrinterThatFailsIsSaid()
{
    openDialog([&](PrintDialog &dialog) {
        dialog.printer().setOutputFormat(QPrinter::PdfFormat);
        dialog.printer().setOutputFileName(own_->path(QStringLiteral("missing/printed.pdf")));
        dialog.printNow();
        QVERIFY(dialog.isVisible());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("missing/printed.pdf"));
        }));
    });
}

void PrintingTest::copiesCarryWordsAndNumbers_data()
{
    QTest::addColumn<PageName>("page");
    for (const PageName page : everyPage)
        QTest::newRow(std::string(id_of(page)).c_str()) << page;
}

void PrintingTest::copiesCarryWordsAndNumbers()
{
    QFETCH(PageName, page);
    own_->document.turnTo(page);
    settled(own_->run);
    const auto said = [&] {
        const auto *notice = own_->window.findChild<BriefNotice *>();
        return notice ? notice->text() : QString();
    };
    own_->action(QStringLiteral("Copy figure")).trigger();
    QVERIFY(said().startsWith(QStringLiteral("Copied: ")));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    const auto figures = own_->pages().current()->figures();
    FigureStyle style;
    QVERIFY(data->text().contains(figures.front()->description(style)));
    const QString table = QString::fromUtf8(data->data(QStringLiteral("text/tab-separated-values")));
    QVERIFY(table.count(u'\n') > 3);
    QCOMPARE(QString(table).replace(u'\t', u','), QString::fromUtf8(data->data(QStringLiteral("text/csv"))));
    QVERIFY(!data->hasHtml()); // which word processors would take instead of the picture

    own_->action(QStringLiteral("Copy numbers")).trigger();
    QVERIFY(said().startsWith(QStringLiteral("Numbers copied: ")));
    data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), table);
    QCOMPARE(data->html().count(QStringLiteral("<tr>")), table.count(u'\n'));
}

ACTLAB_TEST(PrintingTest, QApplication)
#include "printing_test.moc"
