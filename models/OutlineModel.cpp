#include "models/OutlineModel.h"

#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QMimeData>

namespace provisor {

namespace {

/// Stands for the heading above all flows; no record has it.
constexpr Id flowsHeading{~0ULL, ~0ULL};

int nameField(Kind kind)
{
    return kind == Kind::Boundary  ? int(field::boundary::Name)
           : kind == Kind::Element ? int(field::element::Name)
           : kind == Kind::Flow    ? int(field::flow::Name)
                                   : -1;
}

} // namespace

struct OutlineModel::Node
{
    Id id;
    Node* parent = nullptr;                      ///< owns this node
    std::vector<std::unique_ptr<Node>> children; ///< in the order of their ids

    int row() const
    {
        const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                     [this](const auto& child) { return child.get() == this; });
        return static_cast<int>(at - parent->children.begin());
    }
};

OutlineModel::OutlineModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_root(std::make_unique<Node>())
{
    connect(&session, &Session::documentChanged, this, &OutlineModel::refresh);
    connect(&session, &Session::analysisChanged, this, [this] {
        count();
        announce(*m_root);
    });
    count();
    refresh();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::count()
{
    m_counts.clear();
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis)
        return;
    for (const Threat& threat : analysis->threats) {
        Counts& counts = m_counts[threat.target.id];
        const int level = int(threat.risk.residual.level);
        const bool isConfirmed = threat.certainty == Certainty::Confirmed;
        ++counts.threats;
        counts.isConfirmed =
            level > counts.worst ? isConfirmed : counts.isConfirmed || (level == counts.worst && isConfirmed);
        counts.worst = std::max(counts.worst, level);
    }
    for (const Question& question : analysis->questions)
        ++m_counts[question.record].questions;
}

void OutlineModel::refresh()
{
    const Snapshot& snapshot = m_session.snapshot();
    Children children;
    for (const Record& record : snapshot.records(Kind::Boundary))
        children[record.reference(field::boundary::Parent)].append(record.id());
    for (const Record& record : snapshot.records(Kind::Element))
        children[record.reference(field::element::Boundary)].append(record.id());
    for (const Record& record : snapshot.records(Kind::Flow))
        children[flowsHeading].append(record.id());
    if (children.contains(flowsHeading))
        children[Id{}].append(flowsHeading);
    for (QList<Id>& list : children)
        std::sort(list.begin(), list.end());
    sync(*m_root, children);
    announce(*m_root);
}

std::unique_ptr<OutlineModel::Node> OutlineModel::build(Node& parent, Id id, const Children& children) const
{
    auto node = std::make_unique<Node>();
    node->id = id;
    node->parent = &parent;
    for (const Id& child : children.value(id))
        node->children.push_back(build(*node, child, children));
    return node;
}

void OutlineModel::sync(Node& node, const Children& children)
{
    const QList<Id> wanted = children.value(node.id);
    const QModelIndex self = indexOf(node);
    for (size_t at = node.children.size(); at-- > 0;) {
        if (std::binary_search(wanted.begin(), wanted.end(), node.children[at]->id))
            continue;
        beginRemoveRows(self, static_cast<int>(at), static_cast<int>(at));
        node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    }
    for (size_t at = 0; at < static_cast<size_t>(wanted.size()); ++at) {
        const Id id = wanted[static_cast<qsizetype>(at)];
        if (at < node.children.size() && node.children[at]->id == id) {
            sync(*node.children[at], children);
            continue;
        }
        beginInsertRows(self, static_cast<int>(at), static_cast<int>(at));
        node.children.insert(node.children.begin() + static_cast<std::ptrdiff_t>(at), build(node, id, children));
        endInsertRows();
    }
}

void OutlineModel::announce(const Node& node)
{
    if (node.children.empty())
        return;
    Q_EMIT dataChanged(indexOf(*node.children.front()), indexOf(*node.children.back()));
    for (const auto& child : node.children)
        announce(*child);
}

OutlineModel::Node* OutlineModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node& node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(Id record) const
{
    QList<const Node*> open{m_root.get()};
    while (!open.isEmpty()) {
        const Node* node = open.takeLast();
        if (node->id == record && node->parent)
            return indexOf(*node);
        for (const auto& child : node->children)
            open.append(child.get());
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Id id = nodeOf(index)->id;
    if (id == flowsHeading) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("Flows");
        case role::IsGroup:
            return true;
        case role::Count:
            return rowCount(index);
        case role::Sort:
            return QStringLiteral("3");
        default:
            return {};
        }
    }
    const Record* record = m_session.snapshot().find(id);
    return record ? recordData(*record, role) : QVariant();
}

QVariant OutlineModel::recordData(const Record& record, int role) const
{
    const bool isBoundary = record.kind() == Kind::Boundary;
    const Counts counts = m_counts.value(record.id());
    const QString name = words::recordName(m_session.snapshot(), record.id(), m_session.catalogue().get());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::EditRole:
        return record.text(nameField(record.kind()));
    case Qt::ToolTipRole:
        return name;
    case Qt::AccessibleTextRole:
        return counts.threats == 0 ? name : QString(name % u", " % tr("%n threat(s)", nullptr, counts.threats));
    case role::Record:
        return QVariant::fromValue(record.id());
    case role::RecordKind:
        return int(record.kind());
    case role::Sort:
        return QString((isBoundary ? u"1" : u"2") % name.toLower());
    case role::TypeId:
        return record.kind() == Kind::Element ? record.text(field::element::Type) : QString();
    case role::Trust:
        return isBoundary ? record.text(field::boundary::Trust) : QString();
    case role::Count:
        return counts.threats;
    case role::Questions:
        return counts.questions;
    case role::Level:
        return counts.worst;
    case role::Confirmed:
        return counts.isConfirmed;
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Record* record =
        index.isValid() && role == Qt::EditRole ? m_session.snapshot().find(nodeOf(index)->id) : nullptr;
    if (!record || nameField(record->kind()) < 0)
        return false;
    return decisions::setField(m_session, record->kind(), record->id(), nameField(record->kind()),
                               textValue(value.toString().simplified()), tr("Rename"));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || nodeOf(index)->id == flowsHeading)
        return flags;
    flags |= Qt::ItemIsEditable;
    if (index.data(role::RecordKind).toInt() != int(Kind::Flow)) // a flow is shown wherever its ends are
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {QString::fromUtf16(recordsMimeType)};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex& index : indexes) {
        if (flags(index) & Qt::ItemIsDragEnabled)
            ids.append(nodeOf(index)->id.toString().toLatin1());
    }
    if (ids.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromUtf16(recordsMimeType), ids.join('\n'));
    return data.release(); // the caller takes it over
}

QList<Id> draggedRecords(const QMimeData& data)
{
    QList<Id> ids;
    for (const QByteArray& line : data.data(QString::fromUtf16(recordsMimeType)).split('\n')) {
        if (const auto id = Id::parse(QString::fromLatin1(line)))
            ids.append(*id);
    }
    return ids;
}

} // namespace provisor
