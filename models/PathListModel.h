#pragma once

#include "core/draw/PathPicture.h"
#include "models/KeyedTable.h"
#include "models/Session.h"

#include <QSortFilterProxyModel>

namespace provisor {

struct PathRow
{
    QString key;
    int number = 0; ///< from 1, the worst first; as the command "paths" numbers them
    QString goal;
    QString summary;
    double value = 0; ///< residual
    Level level = Level::Low;
    QStringList steps;
    QStringList boundaries; ///< names of those entered on the way
    QStringList controls;   ///< titles of mitigations that count today and names of guardrails passed
    QSet<Id> through;       ///< elements, flows and boundaries
    friend bool operator==(const PathRow&, const PathRow&) = default;
};

/// The elements and flows of a path and the boundaries it enters.
QSet<Id> partsOf(const AttackPath& path);

/// The worst attack paths of the newest analysis, one column; sort by role::Sort to have the worst first.
class PathListModel : public KeyedTable<PathRow>
{
    Q_OBJECT

public:
    explicit PathListModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The path of a row in the newest analysis; null when there is none with that key.
    const AttackPath* path(const QString& key) const;
    /// An invalid index when there is no such path.
    QModelIndex indexOf(const QString& key) const;
    bool leadsThrough(int row, const QSet<Id>& ids) const { return rows().at(row).through.intersects(ids); }
    /// What a diagram shows of a path of the newest analysis.
    PathHighlight highlight(const AttackPath& path) const;
    /// Paths that were found beyond those listed.
    int leftOut() const;

private:
    void refresh();
    PathRow rowFor(const AttackPath& path, int number) const;
    QString accessibleText(const PathRow& path) const;

    Session& m_session;
};

/// The worst paths first; all of them, or those that lead through some elements, flows or boundaries.
class PathFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PathFilter(PathListModel& model, QObject* parent = nullptr);

    const QSet<Id>& through() const { return m_through; }
    /// Empty: all.
    void setThrough(const QSet<Id>& ids);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PathListModel& m_model;
    QSet<Id> m_through;
};

} // namespace provisor
