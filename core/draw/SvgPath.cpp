#include "core/draw/SvgPath.h"

#include "core/draw/Shapes.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Icons
{
    Q_DECLARE_TR_FUNCTIONS(Icons)
};

/// Reads numbers and commands one after the other.
class Scanner
{
public:
    explicit Scanner(QStringView data) : m_data(data) {}

    bool atEnd()
    {
        skip();
        return m_at >= m_data.size();
    }
    bool atNumber()
    {
        if (atEnd())
            return false;
        const QChar c = m_data.at(m_at);
        return c.isDigit() || c == u'-' || c == u'+' || c == u'.';
    }
    QChar command() { return m_data.at(m_at++); }

    double number()
    {
        skip();
        const qsizetype start = m_at;
        if (m_at < m_data.size() && (m_data.at(m_at) == u'-' || m_data.at(m_at) == u'+'))
            ++m_at;
        bool point = false;
        while (m_at < m_data.size()) {
            const QChar c = m_data.at(m_at);
            if (c == u'.' && !point)
                point = true;
            else if (!c.isDigit())
                break;
            ++m_at;
        }
        bool ok = false;
        const double value = m_data.mid(start, m_at - start).toDouble(&ok);
        m_failed = m_failed || !ok;
        return value;
    }
    /// Flags of an arc may be written without a space behind them.
    bool flag()
    {
        skip();
        if (m_at >= m_data.size() || (m_data.at(m_at) != u'0' && m_data.at(m_at) != u'1')) {
            m_failed = true;
            return false;
        }
        return m_data.at(m_at++) == u'1';
    }
    bool failed() const { return m_failed; }

private:
    void skip()
    {
        while (m_at < m_data.size() && (m_data.at(m_at).isSpace() || m_data.at(m_at) == u','))
            ++m_at;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

class Reader
{
public:
    explicit Reader(QStringView data) : m_scanner(data) {}

    Result<std::vector<PathStep>> read()
    {
        while (!m_scanner.atEnd()) {
            if (!m_scanner.atNumber())
                m_command = m_scanner.command();
            else if (m_command.isNull() || m_command.toLower() == u'z')
                return broken();
            else if (m_command == u'M')
                m_command = u'L'; // further pairs after a move are lines
            else if (m_command == u'm')
                m_command = u'l';
            if (!step() || m_scanner.failed())
                return broken();
        }
        return m_path.take();
    }

private:
    tl::unexpected<Error> broken() const
    {
        return fail(Error::input(Icons::tr("The path data of an icon is invalid")));
    }
    Point point()
    {
        const double x = m_scanner.number(), y = m_scanner.number();
        return m_relative ? Point{m_path.current().x + x, m_path.current().y + y} : Point{x, y};
    }

    bool step()
    {
        m_relative = m_command.isLower();
        const Point from = m_path.current();
        const QChar kind = m_command.toLower();
        if (kind == u'm' || kind == u'l') {
            const Point p = point();
            kind == u'm' ? m_path.move(p.x, p.y) : m_path.line(p.x, p.y);
        } else if (kind == u'h') {
            m_path.line(m_scanner.number() + (m_relative ? from.x : 0), from.y);
        } else if (kind == u'v') {
            m_path.line(from.x, m_scanner.number() + (m_relative ? from.y : 0));
        } else if (kind == u'c' || kind == u's') {
            const bool follows = m_previous == u'c' || m_previous == u's';
            const Point mirrored = follows ? Point{2 * from.x - m_control.x, 2 * from.y - m_control.y} : from;
            const Point a = kind == u'c' ? point() : mirrored;
            m_control = point();
            m_path.curve(a, m_control, point());
        } else if (kind == u'q') {
            const Point control = point();
            m_path.quadratic(control, point());
        } else if (kind == u'a') {
            const double rx = m_scanner.number(), ry = m_scanner.number(), angle = m_scanner.number();
            const bool large = m_scanner.flag(), sweep = m_scanner.flag();
            m_path.arc(rx, ry, angle, large, sweep, point());
        } else if (kind == u'z') {
            m_path.close();
        } else {
            return false;
        }
        m_previous = kind;
        return true;
    }

    Scanner m_scanner;
    PathBuilder m_path;
    QChar m_command, m_previous;
    Point m_control;
    bool m_relative = false;
};

} // namespace

Result<std::vector<PathStep>> parsePathData(QStringView data)
{
    return Reader(data).read();
}

std::vector<PathStep> transformed(std::vector<PathStep> steps, double scale, Point offset)
{
    for (PathStep& step : steps) {
        for (Point* point : {&step.a, &step.b, &step.c})
            *point = {point->x * scale + offset.x, point->y * scale + offset.y};
    }
    return steps;
}

} // namespace provisor
