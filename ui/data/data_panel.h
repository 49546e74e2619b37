// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/point_tool.h"
#include "ui/document/scenario_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <filesystem>
#include <string>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace actlab {

class DataGallery;
class DocumentSlider;
class NumberBox;

/// What the network learns: data sets, how they are made and divided, and the tools to draw points.
class DataPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit DataPanel(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Reads points from a file; after an error nothing has changed.
    Result<void> importCsv(const std::filesystem::path &file);
    /// The same, where what is wrong is told by refused().
    void importFile(const std::filesystem::path &file);
    /// Has the user choose what of a table is taken.
    void openTable(std::string bytes, std::string name);
    /// The same with what the clipboard holds.
    void pasteTable();

    /// A class whose points are drawn, or lookTool or eraseTool.
    void chooseTool(int id);
    static constexpr int lookTool = -3; // QButtonGroup gives a button that asks for -1 an id of its own, from -2 on
    static constexpr int eraseTool = -4;

    /// The class that drawn points belong to; meaningless unless the tool draws.
    std::size_t drawnClass() const { return drawnClass_; }

Q_SIGNALS:
    void toolChosen(actlab::PointTool::Mode mode);
    void refused(const actlab::Error &error);
    void imported();

protected:
    void retranslate() override;

private:
    QWidget *makeTools();
    void follow();
    void askForFile();
    Result<void> take(const DataSpec &spec);
    void showTable();
    void erasePoints();
    QToolButton *makeTool(int id, const QIcon &icon);
    void drawClassIcons();

    ScenarioDocument &document_;
    Theme theme_ = makeTheme(ColourScheme::light);
    DataGallery *gallery_;
    DocumentSlider *noise_;
    DocumentSlider *samples_;
    DocumentSlider *classes_;
    DocumentSlider *trainShare_;
    QLabel *seedName_;
    NumberBox *seed_;
    QToolButton *otherSeed_;
    QLabel *toolsName_;
    QWidget *toolBox_ = nullptr;
    QButtonGroup *tools_;
    QToolButton *look_;
    QToolButton *erase_;
    std::vector<QToolButton *> classTools_;
    QToolButton *clear_;
    QPushButton *import_;
    QPushButton *paste_;
    QLabel *table_; ///< what the points are from
    std::size_t drawnClass_ = 0;
};

} // namespace actlab
