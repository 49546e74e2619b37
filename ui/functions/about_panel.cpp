// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/about_panel.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "ui/catalogue/listed_function.h"
#include "ui/functions/property_table.h"
#include "ui/text/number_words.h"
#include "ui/text/parameter_symbol.h"
#include "ui/text/translation.h"
#include "ui/widgets/formula_view.h"

#include <QFile>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFocusRect>
#include <QTextDocument>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto rest = 60ms;
constexpr int focusMargin = 2;

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// In the font of wherever it is shown. Qt's Markdown leaves no space between paragraphs where a font's size is in
/// pixels, as ours are.
QString html(const QString &markdown)
{
    static const QRegularExpression bodyStyle(QStringLiteral("<body [^>]*>"));
    static const QRegularExpression magnitude(QStringLiteral("\\|([^|\\s]+)\\|"));
    static const QString joined = QStringLiteral("|\u2060\\1\u2060|"); // |x| stays in one line
    QTextDocument document;
    QFont font;
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.setMarkdown(QString(markdown).replace(magnitude, joined));
    return document.isEmpty() ? QString() : document.toHtml().replace(bodyStyle, QStringLiteral("<body>"));
}

void drawFocus(QWidget &widget)
{
    QStyleOptionFocusRect option;
    option.initFrom(&widget);
    QPainter painter(&widget);
    widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
}

/// A label shows neither that it has the focus nor, in most styles, where its cursor is.
class Paragraph : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (hasFocus())
            drawFocus(*this);
    }
};

QLabel *paragraph(QWidget *parent)
{
    auto *label = new Paragraph(parent);
    label->setMargin(focusMargin);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutPanel::AboutPanel(QWidget *parent)
    : Translated(parent), content_(new QWidget), name_(new QLabel(content_)), id_(new QLabel(content_)),
      value_(new FormulaView(content_)), derivative_(new FormulaView(content_)), parameters_(paragraph(content_)),
      propertiesTitle_(new QLabel(content_)), properties_(new PropertyTable(content_)), notes_(paragraph(content_))
{
    notes_->setTextFormat(Qt::RichText);

    auto *layout = new QVBoxLayout(content_);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{name_, id_, value_, derivative_, parameters_})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(notes_);
    layout->addSpacing(8);
    layout->addWidget(propertiesTitle_);
    layout->addWidget(properties_);
    layout->addStretch(1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content_);
    setViewportMargins(focusMargin, focusMargin, focusMargin, focusMargin);
    content_->installEventFilter(this);
    late_.setInterval(rest);
    late_.setSingleShot(true);
    connect(&late_, &QTimer::timeout, this, &AboutPanel::showProperties);
    retranslate();
}

void AboutPanel::show(const Curve &curve)
{
    if (curve == curve_)
        return;
    const bool sameFunction = curve.function == curve_.function;
    curve_ = curve;
    if (!sameFunction) {
        showFunction();
        showProperties();
    } else {
        late_.start();
    }
    showParameters();
}

void AboutPanel::setTheme(const Theme &theme)
{
    name_->setFont(theme.font(TextRole::title));
    propertiesTitle_->setFont(theme.font(TextRole::emphasis));
    id_->setFont(theme.font(TextRole::caption));
    id_->setForegroundRole(QPalette::PlaceholderText);
}

void AboutPanel::retranslate()
{
    setAccessibleName(tr("About this function"));
    propertiesTitle_->setText(tr("Properties"));
    showFunction();
    showParameters();
    showProperties();
}

void AboutPanel::showFunction()
{
    const ListedFunction *function = findListed(curve_.function);
    content_->setVisible(function);
    if (!function)
        return;
    const QString id = qString(function->id);
    name_->setText(in(windowLanguage(), function->name));
    id_->setText(QStringLiteral("%1 · %2").arg(id, in(windowLanguage(), function->family)));
    value_->setFormula(QStringLiteral(":/formulas/%1.svg").arg(id), qString(function->formula));
    derivative_->setFormula(QStringLiteral(":/formulas/%1_derivative.svg").arg(id),
                            qString(function->derivativeFormula));
    if (wasPainted_)
        showNotes();
}

void AboutPanel::showNotes()
{
    const QString id = QString::fromStdString(curve_.function);
    notes_->setText(html(readResource(QStringLiteral(":/notes/%1/%2.md").arg(codeOf(windowLanguage()), id))));
    notes_->setVisible(!notes_->text().isEmpty());
}

/// Arrow keys scroll it: it shows that it has the focus.
bool AboutPanel::event(QEvent *event)
{
    const bool isHandled = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn) // the mouse shows by itself where it is
        showsFocus_ = static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus() && showsFocus_)
        drawFocus(*this);
    return isHandled;
}

bool AboutPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == content_ && event->type() == QEvent::Paint && !std::exchange(wasPainted_, true))
        QMetaObject::invokeMethod(this, &AboutPanel::showNotes, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void AboutPanel::showParameters()
{
    QStringList values;
    if (const ListedFunction *function = findListed(curve_.function)) {
        for (std::size_t i = 0; i < curve_.parameters.size(); ++i) {
            values.append(
                QStringLiteral("%1 = %2").arg(symbolOf(function->parameters[i]), asEntered(curve_.parameters[i])));
        }
    }
    parameters_->setText(values.join(QStringLiteral(",  ")));
    parameters_->setVisible(!values.isEmpty());
}

void AboutPanel::showProperties()
{
    late_.stop();
    const auto activation = find_activation(curve_.function);
    properties_->setVisible(activation.has_value());
    propertiesTitle_->setVisible(activation.has_value());
    if (activation) // those of a vector function depend on its other components
        properties_->show(propertyLines(compute_properties(**activation, curve_.parameters)));
}

} // namespace actlab
