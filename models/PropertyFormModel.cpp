#include "models/PropertyFormModel.h"

#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

PropertyFormModel::PropertyFormModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::documentChanged, this, &PropertyFormModel::refresh);
    connect(&session, &Session::analysisChanged, this, &PropertyFormModel::refresh);
    refresh();
}

void PropertyFormModel::setRecord(Id record)
{
    m_record = record;
    m_isSystem = false;
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

void PropertyFormModel::setSystem()
{
    m_record = {};
    m_isSystem = true;
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

QList<const Property*> PropertyFormModel::properties() const
{
    const Catalogue& catalogue = *m_session.catalogue();
    QList<const Property*> list;
    if (m_isSystem) {
        for (const Property& property : catalogue.systemQuestions())
            list.append(&property);
        return list;
    }
    const Record* record = m_session.snapshot().find(m_record);
    if (record && record->kind() == Kind::Flow)
        return catalogue.flowProperties();
    if (!record || record->kind() != Kind::Element)
        return {};
    const ComponentType* type = catalogue.componentType(record->text(field::element::Type));
    for (const QString& id : type ? type->properties : record->properties(field::element::Properties).keys()) {
        if (const Property* property = catalogue.property(id); property && property->type != Property::Type::Identity)
            list.append(property);
    }
    return list;
}

PropertyMap PropertyFormModel::answers() const
{
    if (m_isSystem)
        return m_session.snapshot().model().isNull() ? PropertyMap{}
                                                     : m_session.snapshot().model().properties(field::model::System);
    const Record* record = m_session.snapshot().find(m_record);
    if (!record)
        return {};
    return record->kind() == Kind::Element ? record->properties(field::element::Properties)
           : record->kind() == Kind::Flow  ? record->properties(field::flow::Properties)
                                           : PropertyMap{};
}

QList<PropertyFormModel::Row> PropertyFormModel::wantedRows() const
{
    QHash<QString, Decides> decides;
    if (const AnalysisPointer analysis = m_session.analysis()) {
        for (const Threat& threat : analysis->threats) {
            QSet<QString> fields;
            for (const QList<Fact>* facts : {&threat.facts, &threat.unknowns}) {
                for (const Fact& fact : *facts) {
                    if (fact.record == m_record)
                        fields.insert(fact.field);
                }
            }
            for (const QString& field : std::as_const(fields)) {
                Decides& entry = decides[field];
                const int level = int(threat.risk.residual.level);
                const bool isConfirmed = threat.certainty == Certainty::Confirmed;
                ++entry.count;
                entry.isConfirmed =
                    level > entry.worst ? isConfirmed : entry.isConfirmed || (level == entry.worst && isConfirmed);
                entry.worst = std::max(entry.worst, level);
            }
        }
    }
    const PropertyMap given = answers();
    QList<Row> rows;
    for (const Property* property : properties()) {
        Row row;
        row.property = property;
        if (const auto at = given.constFind(property->id); at != given.cend())
            row.values = *at;
        row.decides = decides.value(property->id);
        rows.append(row);
    }
    return rows;
}

void PropertyFormModel::refresh()
{
    const QList<Row> next = wantedRows();
    const auto sameProperty = [](const Row& a, const Row& b) { return a.property == b.property; };
    if (!std::equal(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameProperty)) {
        beginResetModel();
        m_rows = next;
        endResetModel();
        return;
    }
    for (int at = 0; at < next.size(); ++at) {
        if (m_rows[at] == next[at])
            continue;
        m_rows[at] = next[at];
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int PropertyFormModel::answered() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.values.has_value(); }));
}

int PropertyFormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PropertyFormModel::shown(const Row& row) const
{
    if (!row.values)
        return tr("Not answered");
    if (row.values->isEmpty())
        return tr("None of them");
    if (row.property->type == Property::Type::Text)
        return row.values->join(QStringLiteral(", "));
    QStringList labels;
    for (const QString& value : *row.values)
        labels.append(value == u"unknown" ? tr("Established as unknown") : row.property->valueLabel(value));
    return labels.join(QStringLiteral(", "));
}

QVariant PropertyFormModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label         ? row.property->label
               : index.column() == ValueColumn ? shown(row)
               : row.decides.count > 0         ? QString::number(row.decides.count)
                                               : QString();
    case Qt::AccessibleTextRole:
        return QString(row.property->label % u": " % shown(row));
    case Qt::ToolTipRole:
        return QString(row.property->question % u'\n' % row.property->help);
    case Qt::EditRole:
    case role::Values:
        return row.values ? QVariant(*row.values) : QVariant();
    case role::Key:
        return row.property->id;
    case role::Known:
        return row.values.has_value();
    case role::Description:
        return row.property->question;
    case role::ValueType:
        return int(row.property->type);
    case role::Options:
    case role::OptionLabels: {
        QStringList list;
        for (const PropertyValue& value : row.property->values)
            list.append(role == role::Options ? value.id : value.label);
        return list;
    }
    case role::Count:
        return row.decides.count;
    case role::Level:
        return row.decides.worst;
    case role::Confirmed:
        return row.decides.isConfirmed;
    default:
        return {};
    }
}

bool PropertyFormModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QString property = m_rows.at(index.row()).property->id;
    return decisions::setProperty(m_session, m_record, property,
                                  value.isValid() ? std::optional(value.toStringList()) : std::nullopt);
}

QVariant PropertyFormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Property") : section == ValueColumn ? tr("Value") : tr("Decides");
}

Qt::ItemFlags PropertyFormModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ValueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace provisor
