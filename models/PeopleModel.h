#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

struct PersonRow
{
    Id key;
    QString name;
    QString role;
    QString email;
    bool hasLeft = false;
    int owns = 0; ///< threats, mitigations and provisions
    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// The people of the model. Name, role and e-mail can be edited.
class PeopleModel : public KeyedTable<PersonRow>
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, Email, Owns, ColumnCount };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();

    Session& m_session;
};

} // namespace provisor
