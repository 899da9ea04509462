#include "support/Samples.h"

#include "core/draw/Shapes.h"
#include "core/draw/Writers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace provisor;

namespace {

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(SOURCE_ROOT "/resources/icons"))
                            .entryList({QStringLiteral("type-*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

/// All icons of component types at 16 px with their names, in one theme.
DisplayList sheet(const Theme& theme, IconSet& icons)
{
    constexpr int columns = 4;
    constexpr double width = 190, height = 28, margin = 16;
    const QStringList names = iconNames();
    DisplayList list;
    list.background = theme.surface;
    const auto rows = (names.size() + columns - 1) / columns;
    list.bounds = {0, 0, columns * width + margin, static_cast<double>(rows) * height + 2 * margin};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double x = margin + static_cast<double>(i / rows) * width;
        const double y = margin + static_cast<double>(i % rows) * height;
        icons.append(list, names.at(i), {x, y + 6}, 16, theme.text2);
        list.items.emplace_back(TextItem{{x + 26, y + 18}, names.at(i).mid(5), 12, 400, theme.text});
    }
    return list;
}

/// Corner points and control points of a part.
std::vector<Point> pointsOf(const Icon::Part& part)
{
    std::vector<Point> points;
    for (const PathStep& step : part.steps) {
        if (step.type == PathStep::Type::Curve)
            points.push_back(step.c);
        else if (step.type != PathStep::Type::Close)
            points.push_back(step.a);
    }
    return points;
}

} // namespace

/// The icons of the component types: one grid, one stroke.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasOne()
    {
        QCOMPARE(iconNames().size(), 47);
        const TypeLooks looks = test::testLooks();
        IconSet icons = test::testIcons();
        for (const QString& type : test::componentTypes()) {
            const QString icon = looks(type).icon;
            QVERIFY2(!icons.icon(icon.startsWith(u"type-") ? icon : QStringLiteral("type-") + icon).parts.empty(),
                     qPrintable(type));
        }
    }

    void allAreOnOneGridWithOneStroke()
    {
        IconSet icons = test::testIcons();
        for (const QString& name : iconNames()) {
            const Icon& icon = icons.icon(name);
            QVERIFY2(!icon.parts.empty(), qPrintable(name));
            double left = 24, right = 0, top = 24, bottom = 0;
            for (const Icon::Part& part : icon.parts) {
                QVERIFY2(part.isFilled || part.strokeWidth == 1.75, qPrintable(name));
                for (const Point& p : pointsOf(part)) {
                    left = std::fmin(left, p.x), right = std::fmax(right, p.x);
                    top = std::fmin(top, p.y), bottom = std::fmax(bottom, p.y);
                }
            }
            // The line keeps half its width inside the square, and the drawing fills most of it.
            QVERIFY2(left >= 0.875 && top >= 0.875 && right <= 23.125 && bottom <= 23.125, qPrintable(name));
            QVERIFY2(std::fmax(right - left, bottom - top) >= 14, qPrintable(name));
        }
    }

    void noTwoAreAlike()
    {
        IconSet icons = test::testIcons();
        QHash<QByteArray, QString> seen;
        for (const QString& name : iconNames()) {
            DisplayList list;
            list.bounds = {0, 0, 16, 16};
            icons.append(list, name, {0, 0}, 16, {0, 0, 0, 255});
            const auto png = toPng(list);
            QVERIFY(png);
            QVERIFY2(!seen.contains(*png), qPrintable(name + QStringLiteral(" and ") + seen.value(*png)));
            seen.insert(*png, name);
        }
    }

    /// The sheet to look at: PROVISOR_PICTURES names the folder for it.
    void theSheetCanBePainted()
    {
        IconSet icons = test::testIcons();
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            const auto png = toPng(sheet(*theme, icons));
            QVERIFY(png);
            const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
            if (folder.isEmpty())
                continue;
            QFile file(folder +
                       (theme->isDark ? QStringLiteral("/icons-dark.png") : QStringLiteral("/icons-light.png")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*png) == png->size());
        }
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
