#pragma once

#include <QLayout>

namespace provisor {

/// Things in a line that go on in the next line when there is no more room, like words of a text.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items and returns the height they take.
    int place(const QRect& whole, bool isTrial) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace provisor
