#include "core/exchange/ImportBuilder.h"
#include "core/exchange/LinesMatch.h"

#include "core/base/Text.h"

namespace provisor {

using namespace lines;

namespace {

Value valueOf(Id id)
{
    return id.isNull() ? Value{} : Value{id};
}

Value valueOf(const QString& text)
{
    return text.isEmpty() ? Value{} : Value{text};
}

/// Builds the change for matched lines.
class Planner
{
public:
    Planner(const Document& document, Id diagram, const Lines& lines, const LinesOptions& options)
        : m_document(document), m_snapshot(document.snapshot()), m_diagram(diagram), m_lines(lines), m_options(options),
          m_shown(shownOn(m_snapshot, diagram)), m_builder(document, Messages::tr("Edit the system as lines"))
    {
    }

    LinesPlan run();

private:
    bool match();
    void checkTypes();
    void checkAliases(Kind kind, const LineName& name, Id id);
    void createIds();
    void writeBoundaries();
    void writeElements();
    void writeFlows();
    void remove();
    void showHere();
    QString typeOf(qsizetype element) const;
    QString newName(const LineName& name, const QString& present, bool isDeclared) const;
    PropertyMap contentOf(const QString& label) const;
    bool isElsewhere(Id element) const;
    void write(Record record, const Record* present, const QString& aliasText);
    QString freeAlias(const QString& shared, const QString& text);

    const Document& m_document;
    const Snapshot& m_snapshot;
    Id m_diagram;
    const Lines& m_lines;
    const LinesOptions& m_options;
    Shown m_shown;
    ChangeBuilder m_builder;
    QList<Id> m_boundaries, m_elements, m_flows;
    QList<LineError> m_errors;
    QHash<QString, int> m_numbers;      ///< the last one given, by short name without number
    QSet<QString> m_aliases, m_decided; ///< given here; with decisions in the model
};

bool Planner::match()
{
    std::optional<LinesState> present;
    if (!m_options.previous) {
        const Lines written = parseLines(writeLines(m_snapshot, m_diagram));
        if (written.errors.isEmpty()) {
            Matcher plain(m_snapshot, m_shown, nullptr);
            present.emplace();
            present->boundaries = plain.boundaries(written);
            present->elements = plain.elements(written);
            present->flows = plain.flows(written, present->elements);
            present->lines = written;
        }
    }
    Matcher matcher(m_snapshot, m_shown, m_options.previous ? m_options.previous : present ? &*present : nullptr);
    m_boundaries = matcher.boundaries(m_lines);
    m_elements = matcher.elements(m_lines);
    m_errors = matcher.errors();
    for (qsizetype i = 0; i < m_boundaries.size(); ++i)
        checkAliases(Kind::Boundary, m_lines.boundaries[i].name, m_boundaries[i]);
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        checkAliases(Kind::Element, m_lines.elements[i].name, m_elements[i]);
    checkTypes();
    std::stable_sort(m_errors.begin(), m_errors.end(),
                     [](const LineError& a, const LineError& b) { return a.line < b.line; });
    if (!m_errors.isEmpty())
        return false;
    m_flows = matcher.flows(m_lines, m_elements);
    return true;
}

/// A short name that is new must be free: elements and flows share theirs.
void Planner::checkAliases(Kind kind, const LineName& name, Id id)
{
    const QString scope = kind == Kind::Element ? QStringLiteral("node/") : QStringLiteral("boundary/");
    if (name.alias.isEmpty() || m_snapshot.find(kind, id) || !m_document.index().isTaken(scope + name.alias))
        return;
    m_errors.append({name.line, name.column, name.length,
                     Messages::tr("The short name \"%1\" is taken").arg(name.alias), Messages::tr("Use another one")});
}

void Planner::checkTypes()
{
    if (!m_options.catalogue)
        return;
    for (qsizetype i = 0; i < m_lines.elements.size(); ++i) {
        const Lines::Element& element = m_lines.elements[i];
        const Record* present = m_snapshot.find(Kind::Element, m_elements[i]);
        if (element.type.isEmpty() || (present && present->text(field::element::Type) == element.type) ||
            findType(*m_options.catalogue, element.type))
            continue;
        QStringList all;
        for (const ComponentType& type : m_options.catalogue->componentTypes())
            all += {type.id, type.shortName, type.name};
        const QString near = nearestSpelling(element.type.left(60), all);
        m_errors.append({element.typeLine, element.typeColumn, static_cast<int>(element.type.size()),
                         Messages::tr("There is no component type \"%1\"").arg(element.type.left(60)),
                         near.isEmpty() ? Messages::tr("Leave the brackets out to have one chosen by the name")
                                        : Messages::tr("Did you mean \"%1\"?").arg(near)});
    }
}

/// New ids in the order of the lines, so that writing the model gives that order again.
void Planner::createIds()
{
    struct New
    {
        int line, column;
        Id* id;
    };
    QList<New> all;
    for (qsizetype i = 0; i < m_boundaries.size(); ++i)
        all.append({m_lines.boundaries[i].name.line, m_lines.boundaries[i].name.column, &m_boundaries[i]});
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        all.append({m_lines.elements[i].name.line, m_lines.elements[i].name.column, &m_elements[i]});
    std::stable_sort(all.begin(), all.end(), [](const New& a, const New& b) {
        return std::tuple(a.line, a.column) < std::tuple(b.line, b.column);
    });
    for (const New& each : std::as_const(all)) {
        if (each.id->isNull())
            *each.id = Id::create();
    }
    for (Id& flow : m_flows) {
        if (flow.isNull())
            flow = Id::create();
    }
}

/// The name to be set: upper and lower case count where something is declared.
QString Planner::newName(const LineName& name, const QString& present, bool isDeclared) const
{
    if (name.text.isEmpty() || (!isDeclared && nameKey(name.text) == nameKey(present)))
        return present;
    return name.text;
}

/// As ChangeBuilder::freeAlias(), which counts from the start each time: too slow for thousands of one name.
QString Planner::freeAlias(const QString& shared, const QString& text)
{
    if (m_decided.isEmpty()) { // a decision about something deleted is not inherited
        for (const Record& decision : m_snapshot.records(Kind::Threat))
            m_decided.insert(decision.text(field::threat::Key).section(u'@', 1));
    }
    const QString base = slug(text);
    int& number = m_numbers[shared + base];
    QString alias;
    do {
        alias = ++number == 1 ? base : QString(base + u'-' + QString::number(number));
    } while (m_document.index().isTaken(shared + alias) || m_aliases.contains(shared + alias) ||
             (shared == u"node/" && m_decided.contains(alias)));
    return alias;
}

void Planner::write(Record record, const Record* present, const QString& aliasText)
{
    if (present && record != *present)
        m_builder.update(record);
    if (present)
        return;
    const QString shared = record.kind() == Kind::Boundary ? QStringLiteral("boundary/") : QStringLiteral("node/");
    if (record.text(0).isEmpty())
        record.set(0, freeAlias(shared, aliasText));
    m_aliases.insert(shared + record.text(0));
    m_builder.update(record);
}

void Planner::writeBoundaries()
{
    for (qsizetype i = 0; i < m_lines.boundaries.size(); ++i) {
        const Lines::Boundary& line = m_lines.boundaries[i];
        const Record* present = m_snapshot.find(Kind::Boundary, m_boundaries[i]);
        Record record = present ? *present : Record(Kind::Boundary, m_boundaries[i]);
        record.set(field::boundary::Name, valueOf(newName(line.name, record.text(field::boundary::Name), true)));
        record.set(field::boundary::Parent, valueOf(line.parent < 0 ? Id{} : m_boundaries[line.parent]));
        if (!line.trust.isEmpty())
            record.set(field::boundary::Trust, line.trust);
        if (!present && !line.name.alias.isEmpty())
            record.set(field::boundary::Alias, line.name.alias);
        write(record, present, line.name.text);
    }
}

QString Planner::typeOf(qsizetype element) const
{
    const Lines::Element& line = m_lines.elements[element];
    const Record* present = m_snapshot.find(Kind::Element, m_elements[element]);
    if (present && (line.type.isEmpty() || present->text(field::element::Type) == line.type))
        return present->text(field::element::Type);
    if (line.type.isEmpty())
        return guessComponentType(line.name.text, m_options.catalogue);
    const ComponentType* type = m_options.catalogue ? findType(*m_options.catalogue, line.type) : nullptr;
    return type ? type->id : line.type;
}

void Planner::writeElements()
{
    for (qsizetype i = 0; i < m_lines.elements.size(); ++i) {
        const Lines::Element& line = m_lines.elements[i];
        const Record* present = m_snapshot.find(Kind::Element, m_elements[i]);
        Record record = present ? *present : Record(Kind::Element, m_elements[i]);
        record.set(field::element::Name,
                   valueOf(newName(line.name, record.text(field::element::Name), line.isDeclared)));
        record.set(field::element::Type, typeOf(i));
        if (!present || line.isDeclared)
            record.set(field::element::Boundary, valueOf(line.boundary < 0 ? Id{} : m_boundaries[line.boundary]));
        if (!present && !line.name.alias.isEmpty())
            record.set(field::element::Alias, line.name.alias);
        write(record, present, line.name.text);
    }
}

/// A label that is, or lists, the names of kinds of content says what a new flow carries.
PropertyMap Planner::contentOf(const QString& label) const
{
    const Property* content = m_options.catalogue ? m_options.catalogue->property(QStringLiteral("content")) : nullptr;
    QStringList values;
    for (const QString& part : label.split(u',')) {
        const QString word = part.trimmed();
        const auto isMeant = [&](const PropertyValue& value) {
            return word.compare(value.label, Qt::CaseInsensitive) == 0 ||
                   word.compare(value.id, Qt::CaseInsensitive) == 0;
        };
        const auto it = content ? std::find_if(content->values.begin(), content->values.end(), isMeant)
                                : QList<PropertyValue>::const_iterator();
        if (!content || it == content->values.end())
            return {};
        if (!values.contains(it->id))
            values.append(it->id);
    }
    return {{QStringLiteral("content"), values}};
}

void Planner::writeFlows()
{
    const auto nameOf = [&](Id id) { return m_builder.find(Kind::Element, id)->text(field::element::Name); };
    for (qsizetype i = 0; i < m_lines.flows.size(); ++i) {
        const Lines::Flow& line = m_lines.flows[i];
        const Record* present = m_snapshot.find(Kind::Flow, m_flows[i]);
        Record record = present ? *present : Record(Kind::Flow, m_flows[i]);
        const Id from = m_elements[line.from], to = m_elements[line.to];
        const bool hasMoved =
            present && (record.reference(field::flow::From) != from || record.reference(field::flow::To) != to);
        record.set(field::flow::From, from);
        record.set(field::flow::To, to);
        record.set(field::flow::Name, valueOf(line.label));
        if (record.flag(field::flow::TwoWay) != line.isTwoWay)
            record.set(field::flow::TwoWay, line.isTwoWay ? Value{true} : Value{});
        if (!present) {
            if (const PropertyMap content = contentOf(line.label); !content.isEmpty())
                record.set(field::flow::Properties, content);
        }
        write(record, present, nameOf(from) + u' ' + nameOf(to));
        if (!hasMoved)
            continue;
        for (const Record& route : m_snapshot.records(Kind::Route)) { // it would lead somewhere else
            if (route.reference(field::route::Flow) == m_flows[i])
                m_builder.remove(Kind::Route, route.id());
        }
    }
}

bool Planner::isElsewhere(Id element) const
{
    const auto& placements = m_snapshot.records(Kind::Placement);
    return !m_shown.isWholeModel && std::any_of(placements.begin(), placements.end(), [&](const Record& placement) {
        return placement.reference(field::placement::Subject) == element &&
               placement.reference(field::placement::Diagram) != m_diagram;
    });
}

void Planner::remove()
{
    const auto gone = [this](const QSet<Id>& shown, const QList<Id>& kept) {
        QSet<Id> left = shown;
        left.subtract(m_options.unknown);
        left.subtract(QSet<Id>(kept.begin(), kept.end()));
        QList<Id> sorted(left.begin(), left.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    QSet<Id> takenOff;
    const auto takeOff = [&](Id subject) {
        for (const Record& placement : m_snapshot.records(Kind::Placement)) {
            if (placement.reference(field::placement::Subject) == subject &&
                placement.reference(field::placement::Diagram) == m_diagram)
                m_builder.remove(Kind::Placement, placement.id());
        }
        takenOff.insert(subject);
    };
    for (const Id& element : gone(m_shown.elements, m_elements))
        isElsewhere(element) ? takeOff(element) : m_builder.remove(Kind::Element, element);
    for (const Id& flow : gone(m_shown.flows, m_flows)) {
        const Record* record = m_snapshot.find(Kind::Flow, flow);
        if (!takenOff.contains(record->reference(field::flow::From)) &&
            !takenOff.contains(record->reference(field::flow::To)))
            m_builder.remove(Kind::Flow, flow);
    }
    for (const Id& boundary : gone(m_shown.boundaries, m_boundaries)) {
        // Something inside that is not shown here keeps it, and so does another diagram.
        const auto& elements = m_snapshot.records(Kind::Element);
        const bool isNeeded =
            isElsewhere(boundary) || std::any_of(elements.begin(), elements.end(), [&](const Record& element) {
                return element.reference(field::element::Boundary) == boundary &&
                       (!m_shown.elements.contains(element.id()) || takenOff.contains(element.id()));
            });
        isNeeded ? takeOff(boundary) : m_builder.remove(Kind::Boundary, boundary);
    }
}

LinesPlan Planner::run()
{
    LinesPlan plan;
    plan.errors = m_lines.errors;
    if (plan.errors.isEmpty() && !match())
        plan.errors = m_errors;
    if (!plan.errors.isEmpty())
        return plan;
    createIds();
    for (const Lines::Element& element : m_lines.elements)
        m_aliases.insert(QStringLiteral("node/") + element.name.alias);
    for (const Lines::Boundary& boundary : m_lines.boundaries)
        m_aliases.insert(QStringLiteral("boundary/") + boundary.name.alias);
    writeBoundaries();
    writeElements();
    writeFlows();
    remove();
    Places(m_builder, m_snapshot, m_diagram, m_shown).place(m_elements, m_flows, m_boundaries);
    plan.change = m_builder.take({});
    plan.change.deltas.removeIf([](const Delta& delta) { return delta.before == delta.after; });
    plan.state = {m_lines, m_boundaries, m_elements, m_flows};
    return plan;
}

} // namespace

namespace lines {

const ComponentType* findType(const Catalogue& catalogue, const QString& text)
{
    const QString id = text.toLower().replace(u' ', u'-');
    if (const ComponentType* type = catalogue.componentType(id))
        return type;
    for (const ComponentType& type : catalogue.componentTypes()) {
        if (type.shortName.compare(text, Qt::CaseInsensitive) == 0 || type.name.compare(text, Qt::CaseInsensitive) == 0)
            return &type;
    }
    return nullptr;
}

} // namespace lines

LinesPlan planLines(const Document& document, Id diagram, const Lines& lines, const LinesOptions& options)
{
    return Planner(document, diagram, lines, options).run();
}

} // namespace provisor
