#include "core/catalogue/YamlTree.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <string>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

/// Carries a refusal through the parser, which knows only exceptions.
struct Refusal
{
    YamlError error;
};

YamlError errorAt(const YAML::Mark& mark, const QString& message, const QString& advice = {})
{
    return {message, advice, std::max(mark.line, 0) + 1, std::max(mark.column, 0) + 1};
}

/// Builds the tree from the events of the parser. An open node is the last one of its parent, so that the pointers on
/// the stack stay valid: nothing is added to the parent before the node is closed.
class TreeBuilder : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const YamlLimits& limits) : m_limits(limits) {}

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        if (expectsKey())
            throw Refusal{errorAt(mark, Messages::tr("A key is missing"))};
        add(mark, YamlNode::Kind::Null);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override { refuseAnchor(mark, anchor); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) override
    {
        refuseAnchor(mark, anchor);
        const QString text = QString::fromStdString(value);
        if (text.size() > m_limits.text)
            throw Refusal{errorAt(
                mark,
                Messages::tr("The text has %1 characters, at most %2 are possible").arg(text.size()).arg(m_limits.text),
                Messages::tr("Shorten it"))};
        if (expectsKey())
            addKey(mark, text);
        else
            add(mark, YamlNode::Kind::Scalar).text = text;
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    static void refuseAnchor(const YAML::Mark& mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refusal{errorAt(mark, Messages::tr("Anchors and aliases (& and *) are not supported"),
                                  Messages::tr("Write the content out, or put the text in quotes"))};
    }

    bool expectsKey() const
    {
        return !m_open.empty() && m_open.back()->kind == YamlNode::Kind::Map &&
               m_open.back()->keys.size() == m_open.back()->items.size();
    }

    void count(const YAML::Mark& mark, size_t items)
    {
        if (++m_nodes > m_limits.nodes)
            throw Refusal{errorAt(mark, Messages::tr("The files hold more than %1 keys and values").arg(m_limits.nodes),
                                  Messages::tr("Make the content smaller"))};
        if (items >= static_cast<size_t>(m_limits.items))
            throw Refusal{errorAt(mark, Messages::tr("A list has more than %1 entries").arg(m_limits.items),
                                  Messages::tr("Divide it"))};
    }

    void addKey(const YAML::Mark& mark, const QString& name)
    {
        std::vector<YamlNode::Key>& keys = m_open.back()->keys;
        count(mark, keys.size());
        const auto first = std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.name == name; });
        if (first != keys.end())
            throw Refusal{errorAt(mark, Messages::tr("The key \"%1\" is given twice").arg(name),
                                  Messages::tr("It is first given in line %1").arg(first->line))};
        keys.push_back({name, mark.line + 1, mark.column + 1});
    }

    YamlNode& add(const YAML::Mark& mark, YamlNode::Kind kind)
    {
        if (!m_open.empty())
            count(mark, m_open.back()->items.size());
        YamlNode& node = m_open.empty() ? m_root : m_open.back()->items.emplace_back();
        node.kind = kind;
        node.line = std::max(mark.line, 0) + 1;
        node.column = std::max(mark.column, 0) + 1;
        return node;
    }

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        refuseAnchor(mark, anchor);
        if (expectsKey())
            throw Refusal{errorAt(mark, Messages::tr("A key has to be a plain word"),
                                  Messages::tr("Put text that begins with a bracket in quotes"))};
        if (m_open.size() >= static_cast<size_t>(m_limits.depth))
            throw Refusal{
                errorAt(mark, Messages::tr("Lists and maps are nested more than %1 levels deep").arg(m_limits.depth),
                        Messages::tr("Make the content flatter"))};
        m_open.push_back(&add(mark, kind));
    }

    const YamlLimits& m_limits;
    int m_nodes = 0;
    YamlNode m_root;
    std::vector<YamlNode*> m_open;
};

} // namespace

const YamlNode* YamlNode::find(const QString& key) const
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].name == key)
            return &items[i];
    }
    return nullptr;
}

tl::expected<YamlNode, YamlError> parseYaml(const QByteArray& text, const YamlLimits& limits)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder(text);
    if (decoder.hasError())
        return tl::unexpected(YamlError{Messages::tr("The file is not UTF-8 text"), Messages::tr("Save it as UTF-8")});
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder(limits);
        if (!parser.HandleNextDocument(builder))
            return YamlNode{};
        YamlNode root = builder.takeRoot();
        if (TreeBuilder second(limits); parser.HandleNextDocument(second))
            return tl::unexpected(YamlError{Messages::tr("The file holds more than one document"),
                                            Messages::tr("Put each document in a file of its own")});
        return root;
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    } catch (const YAML::Exception& exception) {
        return tl::unexpected(errorAt(
            exception.mark, Messages::tr("This is not valid YAML: %1").arg(QString::fromStdString(exception.msg)),
            Messages::tr("Check indentation, quotes and brackets near this place")));
    }
}

} // namespace provisor
