#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/PictureCache.h"

#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace provisor;

namespace {

constexpr QRectF bounds(-2, -2, 44, 24);

void paintCard(QPainter& painter)
{
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::yellow);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 39, 19), 4, 4);
}

/// How far the most different pixels are apart, 0 to 255.
int difference(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            most = std::max(
                {most, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
        }
    }
    return most;
}

QImage painted(const std::function<void(QPainter&)>& paint, QSize size = {400, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

DisplayList longLine(const std::vector<double>& dash)
{
    DisplayList list;
    PathItem line;
    line.stroke = {Colour{0, 0, 0, 255}, 1.5, dash, false};
    line.steps = {{PathStep::Type::Move, {10, 20}, {}, {}},
                  {PathStep::Type::Line, {700, 20}, {}, {}},
                  {PathStep::Type::Curve, {704, 20}, {706, 22}, {706, 26}},
                  {PathStep::Type::Line, {706, 160}, {}, {}}};
    list.items.emplace_back(line);
    return list;
}

} // namespace

/// Pictures that are copied look like those that are painted.
class TestPictureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyLooksAsIfPainted_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.5, 1.0, 1.5, 2.0}) // the corner falls on a whole pixel
            QTest::addRow("%.0f %%", scale * 100) << scale;
    }

    void aCopyLooksAsIfPainted()
    {
        QFETCH(double, scale);
        PictureCache cache;
        const auto place = [&](QPainter& painter) {
            painter.scale(scale, scale);
            painter.translate(40 / scale, 24 / scale);
        };
        const QImage direct = painted([&](QPainter& painter) {
            place(painter);
            paintCard(painter);
        });
        for (int frame = 0; frame < 2; ++frame) {
            const QImage copied = painted([&](QPainter& painter) {
                place(painter);
                QVERIFY(cache.paint(painter, 1, 0, bounds, paintCard));
            });
            QVERIFY2(difference(direct, copied) <= 8, qPrintable(QString::number(difference(direct, copied))));
        }
    }

    void aPictureIsPaintedOncePerScaleAndVariant()
    {
        PictureCache cache;
        int count = 0;
        const auto paint = [&](double scale, int variant) {
            painted([&](QPainter& painter) {
                painter.scale(scale, scale);
                cache.paint(painter, 1, variant, bounds, [&](QPainter& on) {
                    ++count;
                    paintCard(on);
                });
            });
            return count;
        };
        QCOMPARE(paint(1, 0), 1);
        QCOMPARE(paint(1, 0), 1);
        QCOMPARE(paint(2, 0), 2);
        QCOMPARE(paint(2, 1), 3);
        cache.forget(1);
        QCOMPARE(paint(2, 1), 4);
        cache.setStretching(true);
        QCOMPARE(paint(1.7, 1), 4); // stretched
        QCOMPARE(paint(1.7, 2), 5); // it shows something else
        cache.setStretching(false);
        QCOMPARE(paint(1.6, 2), 6);
    }

    void nothingIsCopiedWhereItWouldBeWrong()
    {
        PictureCache cache;
        QPicture picture;
        QPainter vector(&picture);
        QVERIFY(!cache.paint(vector, 1, 0, bounds, paintCard));
        painted([&](QPainter& painter) {
            painter.rotate(10);
            QVERIFY(!cache.paint(painter, 1, 0, bounds, paintCard));
        });
        painted([&](QPainter& painter) { QVERIFY(!cache.paint(painter, 1, 0, QRectF(0, 0, 5000, 5000), paintCard)); });
    }

    void aLongLineInPiecesLooksLikeOne_data()
    {
        QTest::addColumn<QList<double>>("dash");
        QTest::newRow("solid") << QList<double>();
        QTest::newRow("dashed") << QList<double>{5, 4};
        QTest::newRow("dash and dot") << QList<double>{8, 3, 1.5, 3};
    }

    void aLongLineInPiecesLooksLikeOne()
    {
        QFETCH(QList<double>, dash);
        const std::vector<double> lengths(dash.begin(), dash.end());
        const DisplayList list = longLine(lengths);
        const QSize size(740, 200);
        const QImage pieces = painted([&](QPainter& painter) { PaintedList(list).paint(painter); }, size);
        const QImage whole = painted(
            [&](QPainter& painter) {
                QPainterPath path(QPointF(10, 20));
                path.lineTo(700, 20);
                path.cubicTo(704, 20, 706, 22, 706, 26);
                path.lineTo(706, 160);
                painter.setPen(toQPen(std::get<PathItem>(list.items.front()).stroke));
                painter.drawPath(path);
            },
            size);
        // The length of the curve is measured a little differently by the two.
        const QRect level(0, 0, 690, 40);
        QVERIFY2(difference(whole.copy(level), pieces.copy(level)) <= 24,
                 qPrintable(QString::number(difference(whole.copy(level), pieces.copy(level)))));
    }

    void whatLiesOutsideIsLeftOut()
    {
        const QImage seen = painted(
            [&](QPainter& painter) {
                PaintedList(longLine({5, 4})).paint(painter, QRectF(0, 0, 100, 100));
            },
            {740, 200});
        QVERIFY(seen.pixelColor(40, 20) != QColor(Qt::white) || seen.pixelColor(46, 20) != QColor(Qt::white));
        for (int x = 400; x < 690; ++x)
            QCOMPARE(seen.pixelColor(x, 20), QColor(Qt::white));
    }
};

QTEST_MAIN(TestPictureCache)
#include "tst_picture_cache.moc"
