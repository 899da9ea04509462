#include "core/exchange/LinesSupport.h"

#include <QHash>

namespace provisor {

namespace lines {

namespace {

/// Whether a character may stand in a text as it is: seen by people and left alone by text editors.
bool isPlain(char32_t c)
{
    return c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c) && c != U'\uFFFC');
}

QString quoted(const QString& text)
{
    QString result = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const QString piece = text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        if (c == U'"' || c == U'\\')
            result += u'\\';
        if (isPlain(c)) {
            result += piece;
            continue;
        }
        for (const QChar unit : piece)
            result += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

bool isPlainText(const QString& text)
{
    const auto all = text.toUcs4();
    return text == text.trimmed() && std::all_of(all.begin(), all.end(), [](uint c) { return isPlain(c); });
}

/// A name as it is, or in quotes where it would be read as something else.
QString writtenName(const QString& name)
{
    static const QStringView special = u"[]:@\"\\\u2190\u2192\u2194";
    const bool hasSpecial = std::any_of(name.begin(), name.end(), [&](QChar c) { return special.contains(c); }) ||
                            name.contains(u"->") || name.contains(u"<-") || name.startsWith(u'#') ||
                            name.contains(u"  ") || name.endsWith(u'-') || name.endsWith(u'<') ||
                            name.startsWith(u'>') || name.startsWith(u'(');
    return hasSpecial || !isPlainText(name) ? quoted(name) : name;
}

/// Made from a name, as records of text forms are, rather than at a time.
bool isDerived(Id id)
{
    return ((id.high >> 12) & 0xF) == 8;
}

} // namespace

QString nameKey(const QString& name)
{
    return name.toCaseFolded();
}

QString aliasKey(const QString& alias)
{
    return u'\n' + alias; // no name has a line end
}

Shown shownOn(const Snapshot& snapshot, Id diagram)
{
    Shown shown;
    shown.isWholeModel = snapshot.records(Kind::Diagram).size() <= 1;
    if (shown.isWholeModel) {
        for (const Record& record : snapshot.records(Kind::Element))
            shown.elements.insert(record.id());
        for (const Record& record : snapshot.records(Kind::Boundary))
            shown.boundaries.insert(record.id());
    }
    const auto addAround = [&](Id boundary) {
        while (!boundary.isNull() && !shown.boundaries.contains(boundary)) {
            shown.boundaries.insert(boundary);
            const Record* record = snapshot.find(Kind::Boundary, boundary);
            boundary = record ? record->reference(field::boundary::Parent) : Id{};
        }
    };
    for (const Record& placement : snapshot.records(Kind::Placement)) {
        const Id subject = placement.reference(field::placement::Subject);
        if (shown.isWholeModel || placement.reference(field::placement::Diagram) != diagram)
            continue;
        if (const Record* element = snapshot.find(Kind::Element, subject)) {
            shown.elements.insert(subject);
            addAround(element->reference(field::element::Boundary));
        } else {
            addAround(subject);
        }
    }
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        if (shown.elements.contains(flow.reference(field::flow::From)) &&
            shown.elements.contains(flow.reference(field::flow::To)))
            shown.flows.insert(flow.id());
    }
    return shown;
}

QSet<QString> doubleNames(const Snapshot& snapshot, Kind kind)
{
    const int at =
        kind == Kind::Element ? static_cast<int>(field::element::Name) : static_cast<int>(field::boundary::Name);
    QSet<QString> seen, doubles;
    for (const Record& record : snapshot.records(kind)) {
        const QString key = nameKey(record.text(at));
        (seen.contains(key) ? doubles : seen).insert(key);
    }
    return doubles;
}

QString nameText(const Record& record, const QSet<QString>& doubles)
{
    const QString name = record.text(record.kind() == Kind::Element ? static_cast<int>(field::element::Name)
                                                                    : static_cast<int>(field::boundary::Name));
    QString text = name.isEmpty() ? QString() : writtenName(name);
    if (name.isEmpty() || doubles.contains(nameKey(name)))
        text += (name.isEmpty() ? QString() : QStringLiteral(" ")) + u'@' + record.text(0);
    return text;
}

QString elementText(const Record& element, const QSet<QString>& doubles)
{
    const QString type = element.text(field::element::Type);
    const bool isPlainType =
        isPlainText(type) && !type.contains(u']') && !type.startsWith(u'"') && !type.contains(u"  ");
    return nameText(element, doubles) + QStringLiteral(" [") + (isPlainType ? type : quoted(type)) + u']';
}

QString headerText(const Record& boundary, const QSet<QString>& doubles)
{
    const QString trust = boundary.text(field::boundary::Trust);
    QString name = nameText(boundary, doubles);
    if (name.endsWith(u')') && trust.isEmpty()) // else the brackets could be read as its trust
        name = quoted(boundary.text(field::boundary::Name));
    return name + (trust.isEmpty() ? QString() : QStringLiteral(" (") + trust + u')') + u':';
}

QString flowText(const Snapshot& snapshot, const Record& flow, const QSet<QString>& doubles)
{
    const auto nameOf = [&](int end) { return nameText(*snapshot.find(Kind::Element, flow.reference(end)), doubles); };
    const QString label = flow.text(field::flow::Name);
    QString text = nameOf(field::flow::From) +
                   (flow.flag(field::flow::TwoWay) ? QStringLiteral(" <-> ") : QStringLiteral(" -> ")) +
                   nameOf(field::flow::To);
    if (!label.isEmpty())
        text += QStringLiteral(": ") + (isPlainText(label) && !label.startsWith(u'"') ? label : quoted(label));
    return text;
}

QList<Record> ordered(const QList<Record>& records, int nameField)
{
    QList<Record> sorted = records;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Record& a, const Record& b) {
        const bool isDerivedA = isDerived(a.id()), isDerivedB = isDerived(b.id());
        if (isDerivedA != isDerivedB)
            return isDerivedA;
        if (isDerivedA && a.kind() != b.kind())
            return a.kind() == Kind::Element;
        if (!isDerivedA)
            return a.id() < b.id();
        const auto nameOf = [&](const Record& record) {
            const int at = nameField >= 0                   ? nameField
                           : record.kind() == Kind::Element ? static_cast<int>(field::element::Name)
                                                            : static_cast<int>(field::boundary::Name);
            return nameKey(record.text(at));
        };
        const int order = nameOf(a).compare(nameOf(b));
        return order != 0 ? order < 0 : a.id() < b.id();
    });
    return sorted;
}

namespace {

/// Writes blocks from the outermost boundary inwards.
class Writer
{
public:
    Writer(const Snapshot& snapshot, Id diagram)
        : m_snapshot(snapshot), m_shown(shownOn(snapshot, diagram)),
          m_elementDoubles(doubleNames(snapshot, Kind::Element)),
          m_boundaryDoubles(doubleNames(snapshot, Kind::Boundary))
    {
        for (const Record& element : snapshot.records(Kind::Element)) {
            if (m_shown.elements.contains(element.id()))
                m_inside[element.reference(field::element::Boundary)].append(element);
        }
        for (const Record& boundary : snapshot.records(Kind::Boundary)) {
            if (m_shown.boundaries.contains(boundary.id()))
                m_inside[boundary.reference(field::boundary::Parent)].append(boundary);
        }
    }

    QString run()
    {
        block({}, 0);
        QList<Record> flows;
        for (const Record& flow : m_snapshot.records(Kind::Flow)) {
            if (m_shown.flows.contains(flow.id()))
                flows.append(flow);
        }
        // Flows from a file follow the order of the elements; `ordered` keeps that of equal names.
        std::stable_sort(flows.begin(), flows.end(), [&](const Record& a, const Record& b) {
            const bool isDerivedA = isDerived(a.id()), isDerivedB = isDerived(b.id());
            if (isDerivedA != isDerivedB)
                return isDerivedA;
            if (!isDerivedA)
                return a.id() < b.id();
            return places(a) < places(b);
        });
        if (!flows.isEmpty() && !m_text.isEmpty())
            m_text += u'\n';
        for (const Record& flow : std::as_const(flows))
            m_text += flowText(m_snapshot, flow, m_elementDoubles) + u'\n';
        return m_text;
    }

private:
    std::tuple<int, int, QString, Id> places(const Record& flow) const
    {
        return {m_place.value(flow.reference(field::flow::From)), m_place.value(flow.reference(field::flow::To)),
                flow.text(field::flow::Name), flow.id()};
    }

    void block(Id boundary, int depth)
    {
        const QString indent(depth * indentation, u' ');
        for (const Record& record : ordered(m_inside.value(boundary), -1)) {
            const bool isElement = record.kind() == Kind::Element;
            m_text += indent +
                      (isElement ? elementText(record, m_elementDoubles) : headerText(record, m_boundaryDoubles)) +
                      u'\n';
            m_place.insert(record.id(), static_cast<int>(m_place.size()));
            if (!isElement)
                block(record.id(), depth + 1);
        }
    }

    const Snapshot& m_snapshot;
    Shown m_shown;
    QSet<QString> m_elementDoubles, m_boundaryDoubles;
    QHash<Id, QList<Record>> m_inside;
    QHash<Id, int> m_place;
    QString m_text;
};

} // namespace

} // namespace lines

QString writeLines(const Snapshot& snapshot, Id diagram)
{
    return lines::Writer(snapshot, diagram).run();
}

} // namespace provisor
