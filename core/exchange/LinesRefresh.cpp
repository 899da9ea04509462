#include "core/exchange/LinesSupport.h"

namespace provisor {

using namespace lines;

namespace {

/// Takes the present state of a diagram into a text line by line.
class Refresher
{
public:
    Refresher(const QString& text, const LinesState& state, const Snapshot& snapshot, Id diagram,
              const CataloguePointer& catalogue);
    /// Nothing when the text has something this cannot handle.
    std::optional<QString> run();

private:
    struct Block
    {
        int headerIndent = -1;
        int boundary = -1;
        bool isKept = true;
    };
    /// Lines to be put before a line of the result.
    struct Insertion
    {
        qsizetype at = 0;
        qsizetype depth = 0;
        QStringList lines;
    };

    void takeLine(int number, const QString& line);
    void takeHeader(const Block& block, int index, const QString& line, const QString& indent);
    void takeElement(const Block& block, int index, const QString& line, const QString& indent);
    void takeFlows(const Block& block, const QList<int>& flows, const QString& line, const QString& indent);
    void emitLine(const QString& line, const QString& indent);
    void insertMissing();
    void insertInto(Id boundary, const QString& indent, QStringList& lines);
    void addMissing(Id boundary);
    bool isNameSame(const LineName& name, const Record& record, const QSet<QString>& doubles, bool isDeclared) const;
    bool isFlowSame(int flow) const;
    Id boundaryId(int index) const { return index < 0 ? Id{} : m_state.boundaries[index]; }

    const QString& m_text;
    const LinesState& m_state;
    const Snapshot& m_snapshot;
    CataloguePointer m_catalogue;
    Shown m_shown;
    QSet<QString> m_elementDoubles, m_boundaryDoubles;
    QHash<int, int> m_headerAt, m_elementAt; ///< by line
    QHash<int, QList<int>> m_flowsAt;
    QHash<Id, QList<Record>> m_inside; ///< what is shown in a boundary

    QList<Block> m_blocks{Block{}};
    QStringList m_result;
    QSet<Id> m_written; ///< what the result has a line for
    QSet<Id> m_mentioned;
    QHash<Id, qsizetype> m_ends; ///< of blocks: where a line is to be put
    QHash<Id, QString> m_indents;
    QHash<Id, qsizetype> m_depths;
    qsizetype m_flowsEnd = -1;
    QList<Insertion> m_insertions;
};

Refresher::Refresher(const QString& text, const LinesState& state, const Snapshot& snapshot, Id diagram,
                     const CataloguePointer& catalogue)
    : m_text(text), m_state(state), m_snapshot(snapshot), m_catalogue(catalogue), m_shown(shownOn(snapshot, diagram)),
      m_elementDoubles(doubleNames(snapshot, Kind::Element)), m_boundaryDoubles(doubleNames(snapshot, Kind::Boundary))
{
    for (int i = 0; i < state.lines.boundaries.size(); ++i)
        m_headerAt.insert(state.lines.boundaries[i].name.line, i);
    for (int i = 0; i < state.lines.elements.size(); ++i) {
        if (state.lines.elements[i].isDeclared)
            m_elementAt.insert(state.lines.elements[i].name.line, i);
    }
    for (int i = 0; i < state.lines.flows.size(); ++i)
        m_flowsAt[state.lines.flows[i].line].append(i);
    for (const Record& element : snapshot.records(Kind::Element)) {
        if (m_shown.elements.contains(element.id()))
            m_inside[element.reference(field::element::Boundary)].append(element);
    }
    for (const Record& boundary : snapshot.records(Kind::Boundary)) {
        if (m_shown.boundaries.contains(boundary.id()))
            m_inside[boundary.reference(field::boundary::Parent)].append(boundary);
    }
    m_ends.insert({}, 0);
    m_depths.insert({}, 0);
}

bool Refresher::isNameSame(const LineName& name, const Record& record, const QSet<QString>& doubles,
                           bool isDeclared) const
{
    const QString present = record.text(record.kind() == Kind::Element ? static_cast<int>(field::element::Name)
                                                                       : static_cast<int>(field::boundary::Name));
    if (!name.alias.isEmpty())
        return name.alias == record.text(0) && (name.text.isEmpty() || name.text == present);
    return !doubles.contains(nameKey(present)) &&
           (isDeclared ? name.text == present : nameKey(name.text) == nameKey(present));
}

bool Refresher::isFlowSame(int flow) const
{
    const Lines::Flow& line = m_state.lines.flows[flow];
    const Record* record = m_snapshot.find(Kind::Flow, m_state.flows[flow]);
    if (!record || !m_shown.flows.contains(record->id()) ||
        record->reference(field::flow::From) != m_state.elements[line.from] ||
        record->reference(field::flow::To) != m_state.elements[line.to] ||
        record->flag(field::flow::TwoWay) != line.isTwoWay || record->text(field::flow::Name) != line.label)
        return false;
    const auto isEndSame = [&](int end) {
        const Record* element = m_snapshot.find(Kind::Element, m_state.elements[end]);
        return element && isNameSame(m_state.lines.elements[end].name, *element, m_elementDoubles, false);
    };
    return isEndSame(line.from) && isEndSame(line.to);
}

void Refresher::emitLine(const QString& line, const QString& indent)
{
    m_result.append(line);
    // A block ends after the last line that is in it, at any depth.
    for (const Block& block : std::as_const(m_blocks))
        m_ends[boundaryId(block.boundary)] = m_result.size();
    const Id here = boundaryId(m_blocks.last().boundary);
    if (!m_indents.contains(here))
        m_indents.insert(here, indent);
}

void Refresher::takeHeader(const Block& block, int index, const QString& line, const QString& indent)
{
    const Lines::Boundary& said = m_state.lines.boundaries[index];
    const Id id = m_state.boundaries[index];
    const Record* record = m_snapshot.find(Kind::Boundary, id);
    const bool isKept = block.isKept && record && m_shown.boundaries.contains(id) &&
                        record->reference(field::boundary::Parent) == boundaryId(said.parent);
    if (isKept) {
        const bool isSame = isNameSame(said.name, *record, m_boundaryDoubles, true) &&
                            said.trust == record->text(field::boundary::Trust);
        emitLine(isSame ? line : indent + headerText(*record, m_boundaryDoubles), indent);
        m_written.insert(id);
        m_ends.insert(id, m_result.size());
        m_depths.insert(id, m_blocks.size());
    }
    m_blocks.append({static_cast<int>(indent.size()), index, isKept});
}

void Refresher::takeElement(const Block& block, int index, const QString& line, const QString& indent)
{
    const Lines::Element& said = m_state.lines.elements[index];
    const Id id = m_state.elements[index];
    const Record* record = m_snapshot.find(Kind::Element, id);
    if (!block.isKept || !record || !m_shown.elements.contains(id) ||
        record->reference(field::element::Boundary) != boundaryId(block.boundary))
        return;
    const QString type = record->text(field::element::Type);
    const ComponentType* saidType = m_catalogue ? findType(*m_catalogue, said.type) : nullptr;
    const bool isSame = isNameSame(said.name, *record, m_elementDoubles, true) &&
                        (said.type.isEmpty() || said.type == type || (saidType && saidType->id == type));
    emitLine(isSame ? line : indent + elementText(*record, m_elementDoubles), indent);
    m_written.insert(id);
}

void Refresher::takeFlows(const Block& block, const QList<int>& flows, const QString& line, const QString& indent)
{
    if (!block.isKept)
        return;
    const auto write = [&](const QString& text) {
        m_result.append(text);
        if (!m_indents.contains(boundaryId(block.boundary)))
            m_indents.insert(boundaryId(block.boundary), indent);
        // Flows among the lines of a boundary belong to its block; beyond that they do not hold back new elements.
        if (block.boundary >= 0)
            for (const Block& around : std::as_const(m_blocks))
                m_ends[boundaryId(around.boundary)] = m_result.size();
        if (block.boundary < 0)
            m_flowsEnd = m_result.size();
    };
    const bool isSame = std::all_of(flows.begin(), flows.end(), [&](int flow) { return isFlowSame(flow); });
    if (isSame)
        write(line);
    for (const int flow : flows) {
        const Record* record = m_snapshot.find(Kind::Flow, m_state.flows[flow]);
        if (!record || !m_shown.flows.contains(record->id()))
            continue;
        if (!isSame)
            write(indent + flowText(m_snapshot, *record, m_elementDoubles));
        m_written.insert(record->id());
        m_mentioned.insert(record->reference(field::flow::From));
        m_mentioned.insert(record->reference(field::flow::To));
    }
}

void Refresher::takeLine(int number, const QString& line)
{
    qsizetype size = 0;
    while (size < line.size() && line[size].isSpace())
        ++size;
    const bool isHeader = m_headerAt.contains(number), isElement = m_elementAt.contains(number);
    if (!isHeader && !isElement && !m_flowsAt.contains(number)) {
        m_result.append(line);
        return;
    }
    const QString indent = line.left(size);
    while (indent.size() <= m_blocks.last().headerIndent)
        m_blocks.removeLast();
    const Block block = m_blocks.last();
    if (isHeader)
        takeHeader(block, m_headerAt[number], line, indent);
    else if (isElement)
        takeElement(block, m_elementAt[number], line, indent);
    else
        takeFlows(block, m_flowsAt[number], line, indent);
}

/// A boundary or element with all that is in it as new lines.
void Refresher::insertInto(Id boundary, const QString& indent, QStringList& lines)
{
    for (const Record& record : ordered(m_inside.value(boundary), -1)) {
        if (m_written.contains(record.id()))
            continue;
        m_written.insert(record.id());
        if (record.kind() == Kind::Element) {
            lines.append(indent + elementText(record, m_elementDoubles));
        } else {
            lines.append(indent + headerText(record, m_boundaryDoubles));
            insertInto(record.id(), indent + QString(indentation, u' '), lines);
        }
    }
}

void Refresher::addMissing(Id boundary)
{
    QString indent = m_indents.value(boundary);
    if (!boundary.isNull() && !m_indents.contains(boundary)) {
        const QString header = m_result.value(m_ends.value(boundary) - 1);
        qsizetype size = 0;
        while (size < header.size() && header[size].isSpace())
            ++size;
        indent = header.left(size) + QString(indentation, u' ');
    }
    Insertion insertion{m_ends.value(boundary), m_depths.value(boundary), {}};
    insertInto(boundary, indent, insertion.lines);
    if (!insertion.lines.isEmpty())
        m_insertions.append(insertion);
}

void Refresher::insertMissing()
{
    // What is mentioned by a flow needs no line of its own as long as it lies where that line puts it.
    for (int i = 0; i < m_state.lines.elements.size(); ++i) {
        const Record* record = m_snapshot.find(Kind::Element, m_state.elements[i]);
        const Lines::Element& said = m_state.lines.elements[i];
        if (record && !said.isDeclared && m_mentioned.contains(record->id()) &&
            record->reference(field::element::Boundary) == boundaryId(said.boundary))
            m_written.insert(record->id());
    }
    const QList<Id> blocks = m_depths.keys();
    for (const Id& block : blocks)
        addMissing(block);
    QStringList flows;
    QList<Record> missing;
    for (const Record& flow : m_snapshot.records(Kind::Flow)) {
        if (m_shown.flows.contains(flow.id()) && !m_written.contains(flow.id()))
            missing.append(flow);
    }
    for (const Record& flow : std::as_const(missing))
        flows.append(m_indents.value({}) + flowText(m_snapshot, flow, m_elementDoubles));
    if (flows.isEmpty())
        return;
    if (m_flowsEnd < 0) {
        m_flowsEnd = m_result.size();
        while (m_flowsEnd > m_ends.value({}) && m_result[m_flowsEnd - 1].trimmed().isEmpty())
            --m_flowsEnd;
        if (m_flowsEnd > 0)
            flows.prepend(QString());
    }
    m_insertions.append({m_flowsEnd, -1, flows});
}

std::optional<QString> Refresher::run()
{
    const QStringList all = m_text.split(u'\n');
    for (int i = 0; i < all.size(); ++i)
        takeLine(i + 1, all[i]);
    // The last line has no end of its own; when it goes, the one before keeps its end.
    if (!all.last().isEmpty() && !m_result.isEmpty() && !m_result.last().isEmpty() && m_result.last() != all.last())
        m_result.append(QString());
    insertMissing();
    std::stable_sort(m_insertions.begin(), m_insertions.end(), [](const Insertion& a, const Insertion& b) {
        return a.at != b.at ? a.at < b.at : a.depth > b.depth; // inner blocks end before outer ones
    });
    QStringList result;
    qsizetype next = 0;
    for (const Insertion& insertion : std::as_const(m_insertions)) {
        result += m_result.mid(next, insertion.at - next);
        next = insertion.at;
        result += insertion.lines;
    }
    result += m_result.mid(next);
    return result.join(u'\n');
}

} // namespace

QString refreshLines(const QString& text, const LinesState& state, const Document& document, Id diagram,
                     const CataloguePointer& catalogue)
{
    const QString written = writeLines(document.snapshot(), diagram);
    if (text.trimmed().isEmpty())
        return written;
    const QString refreshed = Refresher(text, state, document.snapshot(), diagram, catalogue).run().value_or(written);
    // The canonical text is always right; an own order and comments are worth keeping only when nothing else is lost.
    const LinesPlan plan = planLines(document, diagram, parseLines(refreshed), {catalogue, nullptr});
    return plan.errors.isEmpty() && plan.change.isEmpty() ? refreshed : written;
}

} // namespace provisor
