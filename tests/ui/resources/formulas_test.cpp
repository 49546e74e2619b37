// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace actlab;

namespace {

struct Formula {
    QString name; ///< of the picture's file
    QString latex;
};

QString text(std::string_view characters)
{
    return QString::fromUtf8(characters.data(), qsizetype(characters.size()));
}

QList<Formula> formulas()
{
    QList<Formula> all;
    const auto add = [&](const auto &function) {
        all << Formula{text(function.id), text(function.formula)}
            << Formula{text(function.id) + QStringLiteral("_derivative"), text(function.derivative_formula)};
    };
    for (const auto &activation : catalogue())
        add(activation);
    for (const auto &function : vector_functions())
        add(function);
    return all;
}

/// What a picture says about itself, beside what it draws.
struct Description {
    QSet<QString> elements;
    QString latex;
    QString fill;
    QString english;
    QString korean;
};

Description described(const QByteArray &svg)
{
    Description result;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = reader.name().toString();
        const auto attributes = reader.attributes();
        result.elements << element;
        if (element == QLatin1String("svg")) {
            result.latex = attributes.value(QLatin1String("data-latex")).toString();
            result.fill = attributes.value(QLatin1String("fill")).toString();
        } else if (element == QLatin1String("title")) {
            const bool korean = attributes.value(QLatin1String("xml:lang")) == QLatin1String("ko");
            (korean ? result.korean : result.english) = reader.readElementText();
        }
    }
    return result;
}

bool isInk(QRgb pixel)
{
    return qAlpha(pixel) > 0;
}

} // namespace

class FormulasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormulaHasItsPicture_data();
    void everyFormulaHasItsPicture();
    void everyPictureHasItsFormula();
};

void FormulasTest::everyFormulaHasItsPicture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("latex");
    const auto all = formulas();
    QVERIFY(all.size() >= 112);
    for (const auto &formula : all)
        QTest::newRow(qPrintable(formula.name))
            << QStringLiteral(":/formulas/%1.svg").arg(formula.name) << formula.latex;
}

void FormulasTest::everyFormulaHasItsPicture()
{
    QFETCH(QString, file);
    QFETCH(QString, latex);
    QFile picture(file);
    QVERIFY2(picture.open(QIODevice::ReadOnly), "make it: ninja formulas");
    const QByteArray svg = picture.readAll();

    const auto description = described(svg);
    QVERIFY2(!latex.isEmpty() && description.latex == latex, "made from another formula; make it anew: ninja formulas");
    QCOMPARE(description.elements,
             (QSet<QString>{QStringLiteral("svg"), QStringLiteral("title"), QStringLiteral("path")}));
    QCOMPARE(description.fill, QStringLiteral("currentColor"));
    QVERIFY(description.english.contains(QLatin1String("equals")));
    QVERIFY(std::any_of(description.korean.begin(), description.korean.end(),
                        [](QChar c) { return c.script() == QChar::Script_Hangul; }));

    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    const QSizeF units = renderer.viewBoxF().size();
    QVERIFY2(units.width() < 22'000, "wider than the panel, at 1000 units to the em");

    // Drawn at 32 pixels to the em the ink fills the box but for the margin, and nothing is cut off.
    QImage image((units * 0.032).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int left = image.width();
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!isInk(image.pixel(x, y)))
                continue;
            QVERIFY2(y > 0 && y < image.height() - 1, "touches the edge");
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    QVERIFY2(left > 0 && left < 8, qPrintable(QString::number(left)));
    QVERIFY2(right < image.width() - 1 && right > image.width() - 10, qPrintable(QString::number(right)));
}

void FormulasTest::everyPictureHasItsFormula()
{
    QSet<QString> known;
    for (const auto &formula : formulas())
        known << formula.name + QStringLiteral(".svg");
    const QStringList pictures = QDir(QStringLiteral(":/formulas")).entryList();
    QCOMPARE(pictures.size(), known.size());
    for (const QString &name : pictures)
        QVERIFY2(known.contains(name), qPrintable(name));
}

ACTLAB_TEST_AT_BOTH_SCALES(FormulasTest, QApplication)
#include "formulas_test.moc"
