#pragma once

#include "core/rules/Evaluator.h"

namespace provisor {

/// Works out where content from outside would get if one answer were different, and takes it back. Follows at most a
/// number of elements that depends on the size of the graph, nearest first, so that trying every answer stays cheap.
class TaintTrial
{
public:
    TaintTrial(const SystemGraph& graph, Taint& taint);

    /// Takes the present answers of the graph into the taint, where they differ in this property from those the taint
    /// was computed with. False when the property has nothing to do with it.
    bool apply(const Reading& reading);
    /// Elements that content from outside now reaches, or no longer does.
    const std::vector<int>& changed() const { return m_changed; }
    void undo();

private:
    struct Saved
    {
        int element;
        char holds, definite, possible;
    };
    void reconsider(int element, const Reading& reading);
    void refreshCertainty(int element);
    void add(int element);
    void remove(int element);
    bool isSupported(int element, const std::vector<char>& doubted) const;
    bool arrives(const SystemGraph::Arc& arc, bool sourceHolds) const;
    void save(int element);

    const SystemGraph& m_graph;
    Taint& m_taint;
    size_t m_limit = 0;
    std::vector<Saved> m_saved;
    std::vector<int> m_changed;
    std::vector<char> m_doubted;
};

} // namespace provisor
