#pragma once

#include "models/Session.h"

#include <QAbstractTableModel>

namespace provisor {

/// The form of properties of one element or flow, or of the system: what the catalogue asks, what was answered, and
/// what an answer decides. Unanswered is a state of its own. Rows are in the order of the catalogue and stay where they
/// are.
class PropertyFormModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, ValueColumn, DecidesColumn, ColumnCount };

    explicit PropertyFormModel(Session& session, QObject* parent = nullptr);

    /// Shows the form of a record: an element or a flow, else an empty form.
    void setRecord(Id record);
    /// Shows the questions about the system.
    void setSystem();
    Id record() const { return m_record; }
    bool isSystem() const { return m_isSystem; }

    int answered() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Takes a QStringList of value ids; an invalid QVariant takes the answer back.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What a property decides here: threats that rest on its value, or hang on it being unanswered.
    struct Decides
    {
        int count = 0;
        int worst = -1;
        bool isConfirmed = false;
        friend bool operator==(const Decides&, const Decides&) = default;
    };
    struct Row
    {
        const Property* property = nullptr;
        std::optional<QStringList> values;
        Decides decides;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void refresh();
    QList<Row> wantedRows() const;
    QList<const Property*> properties() const;
    PropertyMap answers() const;
    QString shown(const Row& row) const;

    Session& m_session;
    Id m_record;
    bool m_isSystem = true;
    QList<Row> m_rows;
};

} // namespace provisor
