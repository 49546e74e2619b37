// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QIODevice;

namespace actlab {

/// Writes a table as comma-separated values, UTF-8; numbers go through to_text(). What the device no longer takes ends
/// the table, so that a row must only be made while isGood().
class CsvTable {
public:
    CsvTable(QIODevice &device, const std::vector<std::string> &header);

    void add(const std::vector<std::string> &row);
    bool isGood() const { return isGood_; }

private:
    QIODevice &device_;
    bool isGood_ = true;
};

} // namespace actlab
