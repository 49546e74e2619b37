// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/simplex_picture.h"

#include "tests/support/test_class.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace actlab;

class SimplexPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsCaptionIsWhole_data();
    void itsCaptionIsWhole();
};

void SimplexPictureTest::itsCaptionIsWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<double>("scale");
    for (const Language language : {Language::english, Language::korean}) {
        for (const double scale : {1.0, Theme::projectorScale})
            QTest::addRow("%s %g", qPrintable(codeOf(language)), scale) << language << scale;
    }
}

void SimplexPictureTest::itsCaptionIsWhole()
{
    QFETCH(const Language, language);
    QFETCH(const double, scale);
    const Theme theme = makeTheme(ColourScheme::light, scale);
    const QRect room(300, 100, qRound(200 * scale), qRound(240 * scale)); // less than a small window leaves it
    QImage image(room.right() + 300, room.bottom() + 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    SoftmaxScenario scenario;
    scenario.logits = {2, 1, 0.1};
    SimplexPicture(scenario).draw(painter, room, theme, Translation(language));
    painter.end();
    int drawn = 0;
    const double line = QFontMetricsF(theme.font(TextRole::caption)).lineSpacing();
    for (int y = qRound(room.bottom() - 2 * line); y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            ++drawn;
            // A text that is cut reaches the very edge.
            QVERIFY2(room.adjusted(2, 0, -2, 0).contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(drawn > 100);
}

ACTLAB_TEST(SimplexPictureTest, QApplication)
#include "simplex_picture_test.moc"
