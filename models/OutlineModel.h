#pragma once

#include "models/Session.h"

#include <QAbstractItemModel>

class QMimeData;

namespace provisor {

/// MIME type of elements and boundaries dragged from the outline; the content is their ids, one a line.
inline constexpr char16_t recordsMimeType[] = u"application/x-provisor-records";
/// The ids that somebody drags; none when it is something else.
QList<Id> draggedRecords(const QMimeData& data);

/// The model as a tree: boundaries with the elements in them, elements outside of every boundary, and the flows. Rows
/// come and go one by one, so that what is folded or selected stays so. Names can be edited.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(Session& session, QObject* parent = nullptr);
    ~OutlineModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QStringList mimeTypes() const override;
    /// The elements and boundaries among the rows.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    QModelIndex indexOf(Id record) const;

private:
    struct Node;
    using Children = QHash<Id, QList<Id>>;

    void refresh();
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    void sync(Node& node, const Children& children);
    std::unique_ptr<Node> build(Node& parent, Id id, const Children& children) const;
    void announce(const Node& node);
    void count();
    QVariant recordData(const Record& record, int role) const;

    Session& m_session;
    std::unique_ptr<Node> m_root;
    struct Counts
    {
        int threats = 0;
        int questions = 0;
        int worst = -1;
        bool isConfirmed = false; ///< whether one of the worst is confirmed
    };
    QHash<Id, Counts> m_counts;
};

} // namespace provisor
