// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/probability_picture.h"

#include "tests/support/test_class.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace actlab;

namespace {

struct Placed {
    QString text;
    QRectF box;
};

/// Every text of the picture with where it stands, read from its SVG.
std::vector<Placed> textsOf(const SoftmaxScenario &scenario, const QSize &size, double scale)
{
    const Theme theme = makeTheme(ColourScheme::light, scale);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setResolution(96);
    QPainter painter(&generator);
    ProbabilityPicture(scenario).draw(painter, QRectF(QPointF(), QSizeF(size)), theme, Translation(Language::english));
    painter.end();
    std::vector<Placed> texts;
    for (QXmlStreamReader reader(buffer.data()); !reader.atEnd();) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        QFont font = theme.font(TextRole::body);
        font.setPixelSize(qRound(attributes.value(QLatin1String("font-size")).toDouble()));
        font.setWeight(attributes.value(QLatin1String("font-weight")).toInt() > 400 ? QFont::DemiBold : QFont::Normal);
        const QPointF start(attributes.value(QLatin1String("x")).toDouble(),
                            attributes.value(QLatin1String("y")).toDouble());
        const QString text = reader.readElementText();
        const QFontMetricsF metrics(font);
        texts.push_back({text, QRectF(start.x(), start.y() - metrics.capHeight(), metrics.horizontalAdvance(text),
                                      metrics.capHeight())});
    }
    return texts;
}

SoftmaxScenario scenarioOf(std::vector<double> logits, double temperature)
{
    SoftmaxScenario scenario;
    scenario.logits = std::move(logits);
    scenario.temperature = temperature;
    return scenario;
}

} // namespace

class ProbabilityPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTextRunsIntoAnother_data();
    void noTextRunsIntoAnother();
};

void ProbabilityPictureTest::noTextRunsIntoAnother_data()
{
    QTest::addColumn<std::vector<double>>("logits");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    const auto add = [](const char *name, const std::vector<double> &logits, double temperature) {
        for (const QSize &size : {QSize(400, 220), QSize(620, 360), QSize(1100, 640)}) {
            for (const double scale : {1.0, Theme::projectorScale})
                QTest::addRow("%s %d %g", name, size.width(), scale) << logits << temperature << size << scale;
        }
    };
    add("usual", {2, 1, 0.1}, 1);
    add("1000", {1000, 0.1, -1000}, 1);
    add("cold", {2, 1, 0.1}, 0.05);
    add("ten thousand", {10000, -10000, 9999.5}, 0.05);
    add("eight classes", {1, 2, 3, 4, -1000, 6, 7.25, -8.5}, 0.3);
}

void ProbabilityPictureTest::noTextRunsIntoAnother()
{
    QFETCH(const std::vector<double>, logits);
    QFETCH(const double, temperature);
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const auto texts = textsOf(scenarioOf(logits, temperature), size, scale);
    QVERIFY(texts.size() >= 5 * logits.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            // A gap that no minus sign can be mistaken for a subtraction in.
            const double gap = 0.4 * texts[i].box.height();
            QVERIFY2(!texts[i].box.adjusted(-gap, 0, gap, 0).intersects(texts[k].box),
                     qPrintable(texts[i].text + QStringLiteral(" | ") + texts[k].text));
        }
    }
}

ACTLAB_TEST(ProbabilityPictureTest, QApplication)
#include "probability_picture_test.moc"
