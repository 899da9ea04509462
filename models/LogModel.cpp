#include "models/LogModel.h"

#include "models/Roles.h"
#include "models/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace provisor {

namespace {

/// Deltas named in the one-line summary of an entry.
constexpr qsizetype namedDeltas = 3;

QString fieldLabel(Kind kind, int field)
{
    return QCoreApplication::translate("Schema", kindSpec(kind).fields[static_cast<size_t>(field)].label);
}

QString shownValue(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->size() > 60 ? QString(text->left(57) % u"...") : *text;
    if (const auto* list = std::get_if<QStringList>(&value))
        return list->join(QStringLiteral(", ")).left(60);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? LogModel::tr("yes") : LogModel::tr("no");
    return {};
}

/// Answers that differ, each as "Exposure: Internet".
QStringList changedAnswers(const PropertyMap& before, const PropertyMap& after, const Catalogue& catalogue)
{
    QMap<QString, QStringList> all = before;
    all.insert(after);
    QStringList parts;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const auto now = after.constFind(it.key());
        const auto then = before.constFind(it.key());
        if (now != after.cend() && then != before.cend() && *now == *then)
            continue;
        const Property* property = catalogue.property(it.key());
        if (!property)
            property = catalogue.systemQuestion(it.key());
        QStringList labels;
        for (const QString& value : now == after.cend() ? QStringList() : *now)
            labels.append(property ? property->valueLabel(value) : value);
        const QString answer = now == after.cend() ? LogModel::tr("not answered") : labels.join(QStringLiteral(", "));
        parts.append(QString((property ? property->label : it.key()) % u" \u2192 " % answer));
    }
    return parts;
}

QStringList changedFields(const Delta& delta, const Catalogue& catalogue)
{
    QStringList parts;
    const int count = static_cast<int>(kindSpec(delta.kind).fields.size());
    for (int at = 0; at < count; ++at) {
        const Value& before = delta.before->at(at);
        const Value& after = delta.after->at(at);
        if (before == after)
            continue;
        if (kindSpec(delta.kind).fields[static_cast<size_t>(at)].type == FieldType::Properties) {
            parts.append(changedAnswers(valueAs<PropertyMap>(before), valueAs<PropertyMap>(after), catalogue));
            continue;
        }
        const QString shown = shownValue(after);
        parts.append(shown.isEmpty() ? fieldLabel(delta.kind, at)
                                     : QString(fieldLabel(delta.kind, at) % u" \u2192 " % shown));
    }
    return parts;
}

/// "Poisoned tool result on \"Order data\"" for a decision on a threat.
QString threatName(const Record& decision, const Catalogue& catalogue)
{
    const QString key = decision.text(field::threat::Key);
    const CatalogueThreat* threat = catalogue.threat(key.section(u'@', 0, 0));
    const QString title = threat ? threat->title : decision.text(field::threat::Title);
    const QString target = decision.text(field::threat::TargetName);
    return title.isEmpty() ? key : QString(title % u" @ " % (target.isEmpty() ? key.section(u'@', 1) : target));
}

/// The decision before anything was decided.
Record emptyLike(const Record& record)
{
    Record empty(record.kind(), record.id());
    for (const int at : {int(field::threat::Key), int(field::threat::TargetName), int(field::threat::Title)}) {
        if (record.kind() == Kind::Threat)
            empty.set(at, record.at(at));
    }
    if (record.kind() == Kind::Provision)
        empty.set(field::provision::Provision, record.at(field::provision::Provision));
    return empty;
}

} // namespace

QString deltaInWords(const Delta& delta, const Catalogue& catalogue)
{
    const Record& record = delta.after ? *delta.after : *delta.before;
    const QString kind = words::kindName(delta.kind);
    const QString own = delta.kind == Kind::Threat      ? threatName(record, catalogue)
                        : delta.kind == Kind::Provision ? record.text(field::provision::Provision)
                                                        : words::recordName(record, &catalogue);
    const QString name = own == kind ? kind : QString(kind % u" \"" % own % u'"');
    if (!delta.before && (delta.kind == Kind::Threat || delta.kind == Kind::Provision)) {
        // The first decision on what was there already: what was decided matters, not that there is a record now.
        const QStringList fields = changedFields(Delta::update(emptyLike(record), record), catalogue);
        if (!fields.isEmpty())
            return QString(name % u": " % fields.join(QStringLiteral("; ")));
    }
    if (!delta.before)
        return LogModel::tr("%1 added").arg(name);
    if (!delta.after)
        return LogModel::tr("%1 deleted").arg(name);
    return QString(name % u": " % changedFields(delta, catalogue).join(QStringLiteral("; ")));
}

LogModel::LogModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session.trail(), &History::changed, this, &LogModel::refresh);
    refresh();
}

LogModel::Row LogModel::rowFor(const LogEntry& entry) const
{
    Row row;
    row.sequence = entry.sequence;
    const auto change = changeOf(entry);
    if (!change) {
        row.details = row.fullDetails = change.error().toString();
        return row;
    }
    row.time = change->time;
    row.author = change->author;
    row.label = change->label;
    row.origin = change->origin;
    QStringList lines;
    for (const Delta& delta : change->deltas)
        lines.append(deltaInWords(delta, *m_session.catalogue()));
    if (!change->reason.isEmpty())
        lines.prepend(change->reason);
    row.details = lines.first(std::min(lines.size(), namedDeltas)).join(QStringLiteral("; "));
    if (lines.size() > namedDeltas)
        row.details += u' ' % tr("and %n more", nullptr, static_cast<int>(lines.size() - namedDeltas));
    row.fullDetails = lines.first(std::min<qsizetype>(lines.size(), 200)).join(u'\n');
    return row;
}

void LogModel::refresh()
{
    const QList<LogEntry>& log = m_session.trail().log();
    const bool isContinued = log.size() >= m_rows.size() &&
                             (m_rows.isEmpty() || log.at(m_rows.size() - 1).sequence == m_rows.first().sequence);
    if (!isContinued) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    const qsizetype added = log.size() - m_rows.size();
    if (added == 0)
        return;
    QList<Row> next;
    next.reserve(log.size());
    for (qsizetype at = log.size(); at-- > m_rows.size();)
        next.append(rowFor(log.at(at)));
    beginInsertRows({}, 0, static_cast<int>(added) - 1);
    m_rows = next + m_rows;
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Sequence:
            return QString::number(row.sequence);
        case Time:
            return row.time.isValid() ? QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat) : QString();
        case Author:
            return row.author;
        case Action:
            return row.origin == Origin::Edit || row.label.isEmpty()
                       ? row.label
                       : QString(words::origin(row.origin) % u": " % row.label);
        default:
            return row.details;
        }
    case Qt::ToolTipRole:
    case role::Description:
        return row.fullDetails;
    case role::Sort:
        return row.sequence;
    case role::Search:
        return QString(row.author % u' ' % row.label % u' ' % row.fullDetails);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Sequence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sequence:
        return tr("No.");
    case Time:
        return tr("When");
    case Author:
        return tr("Who");
    case Action:
        return tr("What");
    default:
        return tr("In detail");
    }
}

} // namespace provisor
