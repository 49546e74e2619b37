// SPDX-License-Identifier: GPL-3.0-or-later
// A table is looked at before it is taken: how it is written, which columns, and what becomes of them.
#include "tests/support/test_class.h"
#include "tests/ui/find.h"
#include "ui/controls/network_edits.h"
#include "ui/data/column_pairs.h"
#include "ui/data/data_panel.h"
#include "ui/data/import_dialog.h"
#include "ui/text/translation.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

namespace {

const char *const flowers = "sepal,width,petal,colour,species\n"
                            "5.1,3.5,1.4,1,setosa\n"
                            "6.0,2.9,4.5,2,versicolor\n"
                            "4.9,3.0,1.3,1,setosa\n"
                            "x,2.8,5.1,2,virginica\n"
                            "6.3,2.7,5.0,3,virginica\n";

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { panel_.reset(); }

    void columnsAreChosen();
    void cancellingChangesNothing();
    void pairsAreChosenFromPictures();
    void anInputIsOneColumn();
    void numbersAreClassesOrValues();
    void theSeparatorIsChanged();
    void decimalCommas();
    void inputsAreScaled();
    void whatIsMissingIsSaid();
    void theClipboardIsTaken();
    void theThirdInputIsHeldAtItsMean();

private:
    ImportDialog &open(const QByteArray &table)
    {
        panel_->openTable(table.toStdString(), "flowers.csv");
        return *panel_->findChild<ImportDialog *>();
    }
    static QComboBox &box(const ImportDialog &dialog, const char *name)
    {
        for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return *each;
        }
        qFatal("no box of the name %s", name);
    }
    /// As a user does: another entry, and the signal of having chosen it.
    static void choose(QComboBox &box, const char *entry)
    {
        const int index = box.findText(QString::fromUtf8(entry));
        QVERIFY2(index >= 0, entry);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    static void give(const ImportDialog &dialog, const char *column, const char *role)
    {
        choose(box(dialog, (QByteArray("Role of column ") + column).constData()), role);
    }
    static bool says(const ImportDialog &dialog, const char *text)
    {
        return saidIn(dialog).join(u' ').contains(QString::fromUtf8(text));
    }
    static QPushButton &import(const ImportDialog &dialog)
    {
        return static_cast<QPushButton &>(button(dialog, QStringLiteral("I&mport")));
    }
    const DataSpec &data() const { return document_->scenario().network.data; }

    InterfaceLanguage language_{Language::english};
    std::optional<ScenarioDocument> document_;
    std::optional<DataPanel> panel_;
};

void ImportDialogTest::init()
{
    panel_.reset();
    document_.emplace();
    panel_.emplace(*document_);
    QVERIFY(showActive(*panel_, {320, 500}));
}

/// Others than the ones that are proposed; names are kept, and the step can be undone.
void ImportDialogTest::columnsAreChosen()
{
    const Scenario before = document_->scenario();
    ImportDialog &dialog = open(flowers);
    QCOMPARE(dialog.findChild<QTableWidget *>()->columnCount(), 5);
    QVERIFY(says(dialog, "sepal, width → species"));
    give(dialog, "petal", "x₁");
    QVERIFY(says(dialog, "petal, width → species"));
    QVERIFY(says(dialog, "setosa, versicolor, virginica"));
    import(dialog).click();
    QCOMPARE(data().points.get().size(), std::size_t{5});
    QCOMPARE(data().points.get()[1].x1, 4.5);
    QCOMPARE(data().points.get()[1].x2, 2.9);
    QCOMPARE(data().points.get()[4].label, 2.0);
    QCOMPARE(data().columns->inputs.front(), std::string("petal"));
    QCOMPARE(document_->scenario().network.network.output, Output::softmax);
    QVERIFY(saidIn(*panel_).contains(QStringLiteral("flowers.csv: petal, width → species")));
    document_->undo();
    QVERIFY(document_->scenario() == before);
    QVERIFY(!document_->canUndo());
}

void ImportDialogTest::cancellingChangesNothing()
{
    const Scenario before = document_->scenario();
    ImportDialog &dialog = open(flowers);
    give(dialog, "petal", "x₁");
    dialog.reject();
    QVERIFY(document_->scenario() == before);
    QVERIFY(!document_->canUndo());
}

/// Of four columns of numbers six pairs, and none where there are but two.
void ImportDialogTest::pairsAreChosenFromPictures()
{
    ImportDialog &dialog = open(flowers);
    auto &pairs = *dialog.findChild<ColumnPairs *>();
    QVERIFY(pairs.isVisible());
    QCOMPARE(pairs.model()->rowCount(), 6);
    QCOMPARE(pairs.currentIndex().data(Qt::ToolTipRole).toString(), QStringLiteral("sepal, width"));
    const QModelIndex last = pairs.model()->index(5, 0);
    pairs.scrollTo(last);
    QTest::mouseClick(pairs.viewport(), Qt::LeftButton, {}, pairs.visualRect(last).center());
    QVERIFY(says(dialog, "petal, colour → species"));
    QCOMPARE(box(dialog, "Role of column petal").currentText(), QStringLiteral("x₁"));
    QCOMPARE(box(dialog, "Role of column sepal").currentText(), QStringLiteral("–"));
    // The picture has points, in the colours of the classes.
    const QImage picture = qvariant_cast<QPixmap>(last.data(Qt::DecorationRole)).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours << picture.pixel(x, y);
    }
    QVERIFY(colours.size() > 3);
    dialog.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!open("a,b,y\n1,2,0\n2,1,1\n").findChild<ColumnPairs *>()->isVisible());
}

void ImportDialogTest::anInputIsOneColumn()
{
    ImportDialog &dialog = open(flowers);
    give(dialog, "petal", "x₂");
    QCOMPARE(box(dialog, "Role of column width").currentText(), QStringLiteral("–"));
    give(dialog, "sepal", "–");
    QVERIFY(!import(dialog).isEnabled() || says(dialog, "petal → species"));
    give(dialog, "species", "–");
    QVERIFY(!import(dialog).isEnabled());
    QVERIFY(says(dialog, "Choose at least one input"));
    give(dialog, "species", "target");
    QVERIFY(import(dialog).isEnabled());
}

void ImportDialogTest::numbersAreClassesOrValues()
{
    ImportDialog &dialog = open("a,b,y\n1,2,1\n2,1,2\n3,3,3\n4,1,1\n");
    QVERIFY(says(dialog, "Classes: 1, 2, 3"));
    choose(box(dialog, "Numbers to learn"), "Values");
    QVERIFY(!says(dialog, "Classes:"));
    import(dialog).click();
    QVERIFY(data().columns->classes.empty());
    QCOMPARE(data().points.get()[2].label, 3.0);
    QCOMPARE(document_->scenario().network.network.output, Output::identity);
}

void ImportDialogTest::theSeparatorIsChanged()
{
    ImportDialog &dialog = open("a;b;y\n1;2;0\n2;1;1\n3;3;1\n");
    const auto &preview = *dialog.findChild<QTableWidget *>();
    QCOMPARE(preview.columnCount(), 3);
    choose(box(dialog, "Separator"), "Comma");
    QCOMPARE(preview.columnCount(), 1);
    QVERIFY(!import(dialog).isEnabled());
    choose(box(dialog, "Separator"), "As recognised");
    QCOMPARE(preview.columnCount(), 3);
    QVERIFY(import(dialog).isEnabled());
    choose(box(dialog, "First row"), "Numbers");
    QCOMPARE(preview.item(1, 0)->text(), QStringLiteral("a"));
}

void ImportDialogTest::decimalCommas()
{
    ImportDialog &dialog = open("a;b;y\n1,5;2,25;0\n-2,5;1;1\n3;3;1\n");
    QVERIFY(says(dialog, "Decimal sign: Comma"));
    import(dialog).click();
    QCOMPARE(data().points.get()[0].x1, 1.5);
    QCOMPARE(data().points.get()[1].x1, -2.5);
}

void ImportDialogTest::inputsAreScaled()
{
    ImportDialog &dialog = open("a,b,y\n1,10,0\n3,20,1\n5,30,1\n");
    choose(box(dialog, "Inputs"), "Fit into the plane");
    QVERIFY(says(dialog, "a: (x − 3)/0.4"));
    import(dialog).click();
    QCOMPARE(data().points.get()[0].x1, -5.0);
    QCOMPARE(data().points.get()[2].x2, 5.0);
    QCOMPARE(data().columns->scaling.size(), std::size_t{2});
}

void ImportDialogTest::whatIsMissingIsSaid()
{
    ImportDialog &dialog = open(flowers);
    QVERIFY(says(dialog, "Rows left out: 1"));
    give(dialog, "species", "x₁"); // is text
    QVERIFY(!import(dialog).isEnabled());
}

void ImportDialogTest::theClipboardIsTaken()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a\tb\ty\n1\t2\t0\n2\t1\t1\n"));
    panel_->pasteTable();
    ImportDialog &dialog = *panel_->findChild<ImportDialog *>();
    QVERIFY(says(dialog, "Separator: Tab"));
    import(dialog).click();
    QCOMPARE(data().points.get().size(), std::size_t{2});
    // The tools draw the table's classes and no others.
    int shown = 0;
    for (const QToolButton *tool : panel_->findChildren<QToolButton *>())
        shown += tool->isVisible() && tool->accessibleName().startsWith(QLatin1String("Draw and move")) ? 1 : 0;
    QCOMPARE(shown, 2);
}

void ImportDialogTest::theThirdInputIsHeldAtItsMean()
{
    ImportDialog &dialog = open(flowers);
    give(dialog, "petal", "x₃");
    give(dialog, "colour", "x₄");
    import(dialog).click();
    QCOMPARE(input_count(data()), std::size_t{4});
    QCOMPARE(document_->scenario().network.network.features.size(), std::size_t{4});
    QVERIFY(std::abs(document_->scenario().network_view.x3 - (1.4 + 4.5 + 1.3 + 5.0) / 4) < 1e-12);
    QVERIFY(std::abs(document_->scenario().network_view.x4 - 7.0 / 4) < 1e-12);
}

ACTLAB_TEST(ImportDialogTest, QApplication)
#include "import_dialog_test.moc"
