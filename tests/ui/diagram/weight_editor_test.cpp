// SPDX-License-Identifier: GPL-3.0-or-later
// The card beside a weight lies within the diagram, wherever the weight is and whatever is said.
#include "tests/support/test_class.h"
#include "ui/diagram/weight_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_box.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace actlab;

class WeightEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLiesWithinTheDiagram_data();
    void itLiesWithinTheDiagram();
};

void WeightEditorTest::itLiesWithinTheDiagram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("scale");
    const QString longName =
        QStringLiteral("Weight from unit 12 of hidden layer 5 to unit 16 of hidden layer 6, as it is now");
    for (const double scale : {1.0, Theme::projectorScale}) {
        QTest::addRow("short, %g", scale) << QStringLiteral("Bias") << scale;
        QTest::addRow("long, %g", scale) << longName << scale;
    }
}

void WeightEditorTest::itLiesWithinTheDiagram()
{
    QFETCH(QString, name);
    QFETCH(double, scale);
    QWidget diagram;
    diagram.resize(376, 420);
    WeightEditor editor(&diagram);
    editor.setTheme(makeTheme(ColourScheme::light, scale));
    diagram.show();
    for (const QPoint anchor : {QPoint(2, 2), QPoint(370, 4), QPoint(4, 415), QPoint(372, 416), QPoint(188, 210)}) {
        editor.edit(name, -0.123456, anchor);
        const auto isWithin = [&] { return diagram.rect().contains(editor.geometry()); };
        QVERIFY2(isWithin(), qPrintable(QStringLiteral("%1 %2").arg(anchor.x()).arg(anchor.y())));
        auto *box = editor.findChild<NumberBox *>();
        Q_EMIT box->refused({ErrorCode::malformed_number, {"much"}});
        QVERIFY2(isWithin(), "with what is wrong");
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        editor.cancel();
    }
}

ACTLAB_TEST(WeightEditorTest, QApplication)
#include "weight_editor_test.moc"
