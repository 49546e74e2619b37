// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/control_places.h"
#include "ui/export/figure_preset.h"
#include "ui/export/figure_preview.h"
#include "ui/export/figure_writer.h"
#include "ui/graph/function_figure.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { dialog_.reset(); }

    void thePreviewIsWhatWillBeWritten();
    void theFiguresLanguageIsItsOwn();
    void aPresetSetsTheControls();
    void controlsThatDoNotApplyAreDisabled();
    void savingWritesWhatWasChosen();
    void aFailureIsSaidAndTheDialogStays();
    void copyPutsThePictureOnTheClipboard();
    void copyTakesTheFormatAndSaysSo_data();
    void copyTakesTheFormatAndSaysSo();
    void sizesAreGivenInTheUnit();
    void theNameIsProposedFromTheTitle();
    void everyControlHasANameAndCanBeReached();
    void theWindowsLanguageChangesTheWords();
    void theChoiceIsRemembered();
    void damagedMemoryIsIgnored();

private:
    QComboBox *combo(const QString &name) const;
    QSpinBox *resolution() const;

    std::unique_ptr<ExportDialog> dialog_;
};

void ExportDialogTest::init()
{
    FunctionsScenario scenario;
    scenario.show_first = false;
    std::vector<std::unique_ptr<Figure>> figures;
    figures.push_back(std::make_unique<FunctionFigure>(scenario));
    dialog_ = std::make_unique<ExportDialog>(std::move(figures), ExportChoice{});
    dialog_->resize(900, 560);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_.get()));
}

QComboBox *ExportDialogTest::combo(const QString &name) const
{
    for (auto *box : dialog_->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

QSpinBox *ExportDialogTest::resolution() const
{
    return dialog_->findChild<QSpinBox *>();
}

void ExportDialogTest::thePreviewIsWhatWillBeWritten()
{
    auto *preview = dialog_->findChild<FigurePreview *>();
    dialog_->grab();
    const QImage before = preview->image();
    QVERIFY(!before.isNull());
    combo(QStringLiteral("Colours"))->setCurrentIndex(int(ColourScheme::dark));
    dialog_->grab();
    QCOMPARE(preview->image().pixelColor(3, 3), makeTheme(ColourScheme::dark).plot);

    // Pixel for pixel what an export at the preview's scale contains.
    FigureStyle style = dialog_->choice().style;
    style.scale = preview->image().width() / double(style.size.width());
    const QImage exported = renderFigure(FunctionFigure([] {
                                             FunctionsScenario scenario;
                                             scenario.show_first = false;
                                             return scenario;
                                         }()),
                                         style);
    const QSize difference = exported.size() - preview->image().size();
    QVERIFY(std::abs(difference.width()) <= 1 && std::abs(difference.height()) <= 1);
}

void ExportDialogTest::theFiguresLanguageIsItsOwn()
{
    combo(QStringLiteral("Language"))->setCurrentIndex(int(Language::korean));
    QVERIFY(dialog_->choice().style.language == Language::korean);
    QCOMPARE(dialog_->windowTitle(), QStringLiteral("Export Figure")); // the window stays English
    QVERIFY(dialog_->proposedFileName().endsWith(QStringLiteral("/시그모이드 함수.png")));
}

void ExportDialogTest::aPresetSetsTheControls()
{
    auto *preset = combo(QStringLiteral("Preset"));
    preset->setCurrentIndex(int(FigurePreset::projector));
    Q_EMIT preset->activated(int(FigurePreset::projector));
    QCOMPARE(dialog_->findChildren<QDoubleSpinBox *>()[0]->value(), 1280);
    QCOMPARE(dialog_->choice().style, withPreset(FigureStyle{}, FigurePreset::projector));
    dialog_->findChildren<QDoubleSpinBox *>()[0]->setValue(1000);
    QCOMPARE(preset->currentIndex(), int(everyFigurePreset.size())); // one's own from now on
    QCOMPARE(dialog_->choice().style.size.width(), 1000);
}

void ExportDialogTest::controlsThatDoNotApplyAreDisabled()
{
    auto *format = combo(QStringLiteral("Format"));
    QVERIFY(resolution()->isEnabled());
    format->setCurrentIndex(int(FigureFormat::svg));
    QVERIFY(!resolution()->isEnabled());
    QVERIFY(dialog_->findChild<QCheckBox *>()->isEnabled());
    format->setCurrentIndex(int(FigureFormat::csv));
    QVERIFY(!combo(QStringLiteral("Language"))->isEnabled());
    dialog_->grab();
    QVERIFY(dialog_->findChild<FigurePreview *>()->image().isNull()); // a table
}

void ExportDialogTest::savingWritesWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.png"));
    resolution()->setValue(288);
    dialog_->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(dialog_->saveTo(path));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2880, 1800));
    QCOMPARE(image.pixelColor(3, 3).alpha(), 0);
    QCOMPARE(dialog_->result(), int(QDialog::Accepted));
    QCOMPARE(dialog_->choice().folder, folder.path());
}

void ExportDialogTest::aFailureIsSaidAndTheDialogStays()
{
    const QTemporaryDir folder;
    const auto places = placesOfControls(*dialog_);
    QVERIFY(!dialog_->saveTo(folder.filePath(QStringLiteral("missing/figure.png"))));
    layOut(*dialog_);
    QVERIFY(dialog_->isVisible());
    QCOMPARE(movedSince(places, *dialog_), QString());
    bool isSaid = false;
    for (auto *label : dialog_->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("missing/figure.png")));
    QVERIFY(isSaid);
}

void ExportDialogTest::copyPutsThePictureOnTheClipboard()
{
    QApplication::clipboard()->clear();
    for (auto *button : dialog_->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Copy"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(960, 600));
    QVERIFY(dialog_->isVisible());
}

void ExportDialogTest::copyTakesTheFormatAndSaysSo_data()
{
    QTest::addColumn<FigureFormat>("format");
    QTest::addColumn<QString>("type");
    QTest::newRow("PNG") << FigureFormat::png << QStringLiteral("application/x-qt-image");
    QTest::newRow("SVG") << FigureFormat::svg << QStringLiteral("image/svg+xml");
    QTest::newRow("PDF") << FigureFormat::pdf << QStringLiteral("application/pdf");
    QTest::newRow("CSV") << FigureFormat::csv << QStringLiteral("text/csv");
}

void ExportDialogTest::copyTakesTheFormatAndSaysSo()
{
    QFETCH(const FigureFormat, format);
    QFETCH(const QString, type);
    QApplication::clipboard()->clear();
    combo(QStringLiteral("Format"))->setCurrentIndex(static_cast<int>(format));
    dialog_->copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY2(data->hasFormat(type), qPrintable(data->formats().join(QLatin1Char(' '))));
    QCOMPARE(data->text().startsWith(QStringLiteral("x\t")), format == FigureFormat::csv);
    QVERIFY(data->hasFormat(QStringLiteral("text/csv")));
    const auto *notice = dialog_->findChild<QLabel *>(QStringLiteral("brief notice"));
    QVERIFY(notice && notice->isVisible());
    QCOMPARE(notice->text(), QStringLiteral("Copied as %1").arg(QLatin1String(QTest::currentDataTag())));
}

void ExportDialogTest::sizesAreGivenInTheUnit()
{
    const auto sides = dialog_->findChildren<QDoubleSpinBox *>();
    QCOMPARE(sides[0]->value(), 960.0);
    combo(QStringLiteral("Measured in"))->setCurrentIndex(static_cast<int>(FigureUnit::centimetres));
    QCOMPARE(sides[0]->value(), 25.4); // 10 inches
    QCOMPARE(dialog_->choice().style.size, QSize(960, 600));
    sides[0]->setValue(12.7);
    QCOMPARE(dialog_->choice().style.size.width(), 480);
    combo(QStringLiteral("Measured in"))->setCurrentIndex(static_cast<int>(FigureUnit::inches));
    QCOMPARE(sides[0]->value(), 5.0);
    resolution()->setValue(300);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.png"));
    QVERIFY(dialog_->saveTo(path));
    const QImage image(path);
    QCOMPARE(image.width(), 1500);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QVERIFY(dialog_->choice().unit == FigureUnit::inches);
}

void ExportDialogTest::theNameIsProposedFromTheTitle()
{
    combo(QStringLiteral("Format"))->setCurrentIndex(int(FigureFormat::pdf));
    QVERIFY(dialog_->proposedFileName().endsWith(QStringLiteral("/Sigmoid Function.pdf")));
}

void ExportDialogTest::everyControlHasANameAndCanBeReached()
{
    for (auto *box : dialog_->findChildren<QComboBox *>())
        QVERIFY(!box->accessibleName().isEmpty() && box->focusPolicy() != Qt::NoFocus);
    for (auto *box : dialog_->findChildren<QAbstractSpinBox *>())
        QVERIFY(!box->accessibleName().isEmpty());
    QVERIFY(dialog_->findChild<FigurePreview *>()->accessibleDescription().contains(QStringLiteral("Plot for x")));
    QTest::keyClick(dialog_.get(), Qt::Key_Escape);
    QVERIFY(!dialog_->isVisible());
}

void ExportDialogTest::theWindowsLanguageChangesTheWords()
{
    const InterfaceLanguage korean(Language::korean);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QTRY_COMPARE(dialog_->windowTitle(), QStringLiteral("그림 내보내기"));
    QVERIFY(combo(QStringLiteral("형식")));
    QVERIFY(dialog_->choice().style.language == Language::english); // the figure stays English
}

void ExportDialogTest::theChoiceIsRemembered()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ExportChoice choice;
    choice.style = withPreset({Language::korean, ColourScheme::dark}, FigurePreset::projector);
    choice.style.isTransparent = true;
    choice.format = FigureFormat::svg;
    choice.unit = FigureUnit::centimetres;
    choice.folder = folder.path();
    writeExportChoice(store, choice);
    QCOMPARE(readExportChoice(store, {}), choice);
}

void ExportDialogTest::damagedMemoryIsIgnored()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ExportChoice fallback;
    fallback.style.language = Language::korean;
    QCOMPARE(readExportChoice(store, fallback), fallback);
    store.setValue(QStringLiteral("export/width"), QStringLiteral("wide"));
    store.setValue(QStringLiteral("export/height"), 10000000);
    store.setValue(QStringLiteral("export/scale"), -3);
    store.setValue(QStringLiteral("export/format"), QStringLiteral("exe"));
    store.setValue(QStringLiteral("export/language"), QStringLiteral("tlh"));
    QCOMPARE(readExportChoice(store, fallback), fallback);
}

ACTLAB_TEST(ExportDialogTest, QApplication)
#include "export_dialog_test.moc"
