#include "core/draw/Icons.h"

#include "core/draw/Shapes.h"
#include "core/draw/SvgPath.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace provisor {

namespace {

struct Icons
{
    Q_DECLARE_TR_FUNCTIONS(Icons)
};

double number(const QXmlStreamAttributes& attributes, QLatin1StringView name, double fallback = 0)
{
    bool ok = false;
    const double value = attributes.value(name).toDouble(&ok);
    return ok ? value : fallback;
}

std::vector<double> numbers(QStringView text)
{
    std::vector<double> result;
    const QString spaced = text.toString().replace(u',', u' ');
    for (const QString& word : spaced.split(u' ', Qt::SkipEmptyParts))
        result.push_back(word.toDouble());
    return result;
}

std::vector<PathStep> polyline(const std::vector<double>& coordinates)
{
    PathBuilder path;
    for (size_t i = 0; i + 1 < coordinates.size(); i += 2)
        i == 0 ? path.move(coordinates[i], coordinates[i + 1]) : path.line(coordinates[i], coordinates[i + 1]);
    return path.take();
}

Result<std::vector<PathStep>> shape(QStringView element, const QXmlStreamAttributes& a)
{
    PathBuilder path;
    if (element == u"path")
        return parsePathData(a.value(QLatin1StringView("d")));
    if (element == u"rect") {
        path.roundedRect({number(a, QLatin1StringView("x")), number(a, QLatin1StringView("y")),
                          number(a, QLatin1StringView("width")), number(a, QLatin1StringView("height"))},
                         number(a, QLatin1StringView("rx")));
    } else if (element == u"circle") {
        path.circle({number(a, QLatin1StringView("cx")), number(a, QLatin1StringView("cy"))},
                    number(a, QLatin1StringView("r")));
    } else if (element == u"line") {
        path.move(number(a, QLatin1StringView("x1")), number(a, QLatin1StringView("y1")));
        path.line(number(a, QLatin1StringView("x2")), number(a, QLatin1StringView("y2")));
    } else if (element == u"polyline") {
        return polyline(numbers(a.value(QLatin1StringView("points"))));
    } else {
        return fail(Error::input(Icons::tr("The icon contains \"%1\", which cannot be drawn").arg(element)));
    }
    return path.take();
}

} // namespace

Result<Icon> parseIcon(const QByteArray& svg)
{
    Icon icon;
    QXmlStreamReader xml(svg);
    bool inside = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (!inside) {
            inside = xml.name() == u"svg";
            continue;
        }
        if (xml.name() == u"title")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        Result<std::vector<PathStep>> steps = shape(xml.name(), attributes);
        if (!steps)
            return fail(steps.error());
        icon.parts.push_back({std::move(*steps), attributes.value(QLatin1StringView("stroke")) == u"none",
                              number(attributes, QLatin1StringView("stroke-width"), 1.75),
                              numbers(attributes.value(QLatin1StringView("stroke-dasharray")))});
    }
    if (xml.hasError() || icon.parts.empty())
        return fail(Error::input(Icons::tr("The icon is not a valid SVG picture")));
    return icon;
}

const Icon& IconSet::icon(const QString& name)
{
    if (const auto found = m_icons.constFind(name); found != m_icons.constEnd())
        return *found;
    const Result<Icon> icon = m_source ? parseIcon(m_source(name)) : Result<Icon>(Icon{});
    return *m_icons.insert(name, icon.value_or(Icon{}));
}

void IconSet::append(DisplayList& list, const QString& name, Point topLeft, double side, Colour colour)
{
    const double scale = side / 24;
    for (const Icon::Part& part : icon(name).parts) {
        PathItem item{transformed(part.steps, scale, topLeft), {0, 0, 0, 0}, {}};
        if (part.isFilled) {
            item.fill = colour;
        } else {
            item.stroke = {colour, part.strokeWidth * scale, part.dash, true};
            for (double& length : item.stroke.dash)
                length *= scale;
        }
        list.items.emplace_back(std::move(item));
    }
}

} // namespace provisor
