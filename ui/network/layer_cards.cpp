// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/layer_cards.h"

#include "ui/controls/layer_settings.h"
#include "ui/controls/layer_table.h"
#include "ui/controls/output_settings.h"

namespace actlab {

LayerCards::LayerCards(ScenarioDocument &document, Run &run, QWidget *page)
    : QObject(page), document_(document), run_(run), page_(page)
{
}

void LayerCards::setTheme(const Theme &theme)
{
    theme_ = theme;
    if (table_)
        table_->setTheme(theme);
}

void LayerCards::open(std::size_t layer, const QWidget &below)
{
    if (layer < document_.scenario().network.network.hidden.size()) {
        auto *card = new LayerSettings(document_, layer, page_);
        card->setTheme(theme_);
        connect(card, &LayerSettings::functionRequested, this, &LayerCards::functionRequested);
        connect(card, &LayerSettings::tableRequested, this, &LayerCards::openTable);
        card->popUp(below);
    } else {
        auto *card = new OutputSettings(document_, page_);
        card->setTheme(theme_);
        connect(card, &OutputSettings::tableRequested, this, [this, layer] { openTable(layer); });
        card->popUp(below);
    }
}

void LayerCards::openTable(std::size_t layer)
{
    if (!table_) {
        table_ = new LayerTable(document_, run_, page_);
        table_->setTheme(theme_);
    }
    table_->show(layer);
}

} // namespace actlab
