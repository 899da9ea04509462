#pragma once

#include "models/Session.h"

#include <QAbstractTableModel>

namespace provisor {

/// The audit trail, newest entry first: who changed what, when, in words.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, Time, Author, Action, Details, ColumnCount };

    explicit LogModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qint64 sequence = 0;
        QDateTime time;
        QString author;
        QString label;
        QString details;     ///< one line
        QString fullDetails; ///< one line per delta
        Origin origin = Origin::Edit;
    };

    void refresh();
    Row rowFor(const LogEntry& entry) const;

    Session& m_session;
    QList<Row> m_rows; ///< newest first
};

/// What a delta did, in words: "Vector index: Properties changed".
QString deltaInWords(const Delta& delta, const Catalogue& catalogue);

} // namespace provisor
