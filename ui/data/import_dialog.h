// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_spec.h"
#include "core/table/import.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace actlab {

class ColumnPairs;

/// Shows a table as it was read, and has the user choose what of it becomes points: how it is written, which columns
/// are inputs and targets, whether numbers are classes, and what is done to the inputs. Whatever is chosen, what would
/// come of it is said at once.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `present` says how the points are divided; `name` is what errors call the table.
    ImportDialog(std::string bytes, std::string name, const DataSpec &present, QWidget *parent = nullptr);

    /// The points, once the dialog was accepted.
    const DataSpec &data() const { return data_; }

private:
    void layOut();
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    void readTable();
    void showTable();
    void addRole(int column);
    void chooseRole(int column, int role);
    void choosePair(std::size_t first, std::size_t second);
    void give(std::size_t column, int role);
    ColumnWishes wishes() const;
    std::string wishFor(std::size_t column) const;
    Result<void> takePoints();
    void showOutcome();
    QString outcome() const;
    QString recognised() const;

    std::string bytes_;
    std::string name_;
    DataSpec present_;
    DataSpec data_;
    std::shared_ptr<const Table> table_;
    std::size_t leftOut_ = 0;
    std::vector<int> roles_; ///< of each column: 0 none, 1–4 an input, 5 a target
    QComboBox *separator_;
    QComboBox *decimalSign_;
    QComboBox *header_;
    QComboBox *task_;
    QComboBox *scaling_;
    QCheckBox *sample_;
    ColumnPairs *pairs_;
    QTableWidget *preview_;
    QLabel *recognised_;
    QLabel *outcome_;
    QPushButton *take_ = nullptr;
};

} // namespace actlab
