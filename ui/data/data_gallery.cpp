// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_gallery.h"

#include "core/data/generators.h"
#include "ui/diagram/network_words.h"
#include "ui/text/translation.h"
#include "ui/theme/sign_colours.h"
#include "ui/widgets/icon.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QIcon>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace actlab {
namespace {

constexpr int columns = 5;
constexpr int pictureSize = 40;
constexpr std::size_t mostPoints = 300; ///< in a picture

} // namespace

QPixmap thumbnail(const std::vector<Point> &points, int size, double pixelRatio, const Theme &theme)
{
    QPixmap picture((QSizeF(size, size) * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(theme.plot);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const SignColours tones(theme);
    const bool isRegression = count_classes(points) == 0;
    const PlaneDomain domain = domain_of(DataSet{points, {}, {}});
    const double scale = size / (domain.x1_maximum - domain.x1_minimum);
    const std::size_t stride = points.size() / mostPoints + 1;
    for (std::size_t i = 0; i < points.size(); i += stride) {
        const Point &point = points[i];
        painter.setBrush(isRegression ? QColor(tones.at(point.label))
                                      : classColour(theme, static_cast<std::size_t>(point.label)));
        painter.drawEllipse(QPointF((point.x1 - domain.x1_minimum) * scale, (domain.x2_maximum - point.x2) * scale),
                            1.5, 1.5);
    }
    return picture;
}

DataGallery::DataGallery(QWidget *parent) : Translated(parent), group_(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(columns, 1);
    std::vector<std::string> sources;
    for (const Generator &generator : generators())
        sources.emplace_back(generator.id);
    sources.emplace_back(given_points);
    for (const std::string &source : sources) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize(QSize(pictureSize, pictureSize));
        const int index = static_cast<int>(tiles_.size());
        grid->addWidget(button, index / columns, index % columns);
        group_->addButton(button, index);
        connect(button, &QToolButton::clicked, this, [this, source] { Q_EMIT chosen(source); });
        tiles_.push_back({source, button});
    }
    DataGallery::retranslate();
}

void DataGallery::setTheme(const Theme &theme)
{
    theme_ = theme;
    draw();
}

void DataGallery::setData(const DataSpec &spec)
{
    const bool hasOtherPoints = !(spec.points == shown_.points);
    shown_ = spec;
    const auto tile = std::ranges::find(tiles_, spec.source, &Tile::source);
    if (tile != tiles_.end())
        tile->button->setChecked(true);
    if (hasOtherPoints)
        draw();
}

std::vector<Point> DataGallery::pointsOf(const std::string &source) const
{
    if (source == given_points)
        return shown_.points.get();
    DataSpec spec;
    spec.source = source;
    spec.samples = source == "plane" || source == "multi_gauss" ? mostPoints : mostPoints / 2;
    return make_points(spec).value_or(std::vector<Point>());
}

void DataGallery::draw()
{
    for (const auto &[source, button] : tiles_) {
        const std::vector<Point> points = pointsOf(source);
        // Points of one's own are still to be drawn.
        button->setIcon(points.empty() ? icon(u"plus")
                                       : QIcon(thumbnail(points, pictureSize, devicePixelRatioF(), theme_)));
    }
}

void DataGallery::retranslate()
{
    for (const auto &[source, button] : tiles_) {
        const auto generator = find_generator(source);
        const QString name = generator ? translated((*generator)->name) : tr("Your own");
        button->setToolTip(generator ? QStringLiteral("%1: %2").arg(name, translated((*generator)->story)) : name);
        button->setAccessibleName(tr("Data: %1").arg(name));
    }
    tiles_.back().button->setToolTip(tr("Points that you draw in the plot or import from a CSV file"));
}

} // namespace actlab
