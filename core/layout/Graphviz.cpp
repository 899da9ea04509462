#include "core/layout/Graphviz.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <deque>
#include <numeric>
#include <set>

namespace provisor {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(Layout)
};

constexpr double inch = 72; // Graphviz counts in inches and points; one pixel is one point here

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray size(Size s)
{
    return "width=" + number(s.width / inch) + ",height=" + number(s.height / inch);
}

/// Distances: enough between columns for a label, and in rows for several lines.
QByteArray header(const GraphvizScene& scene, size_t index)
{
    const bool level = scene.direction == Direction::LeftToRight;
    const double blocks = scene.holdsBlocks ? 16 : 0; // lines run between boundaries
    // Some variants leave more room, for diagrams with many names.
    const double factor = (scene.variant % 3 == 2 ? 1.3 : 1) * scene.crowding;
    const double ranks = (level ? 118 - blocks : 72) * factor, nodes = ((level ? 36 : 40) + blocks) * factor;
    // Large graphs get fewer rounds of its searches; time would grow with more than the square of the size.
    const size_t size = scene.nodes.size() + scene.edges.size();
    const char* effort = size > 250   ? ",nslimit=0.2,nslimit1=0.2,mclimit=0.05"
                         : size > 120 ? ",nslimit=1,nslimit1=1,mclimit=0.3"
                                      : "";
    return "digraph g" + QByteArray::number(static_cast<qulonglong>(index)) +
           " {\ngraph [rankdir=" + (level ? "LR" : "TB") + ",ranksep=" + number(ranks / inch) +
           ",nodesep=" + number(nodes / inch) + effort +
           ",splines=none,newrank=false,fontsize=11];\nnode [shape=box,fixedsize=true,label=\"\"];\n";
}

/// Numbers that look random and are the same on every machine.
class Shuffle
{
public:
    explicit Shuffle(int seed) : m_state(static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL + 1) {}
    size_t below(size_t limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<size_t>(m_state >> 33) % limit;
    }

private:
    quint64 m_state;
};

/// Indices in the order in which a variant lists them. Graphviz starts its search from the order given.
std::vector<size_t> variantOrder(size_t count, int variant)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    Shuffle shuffle(variant);
    for (size_t i = count; variant > 0 && i > 1; --i)
        std::swap(order[i - 1], order[shuffle.below(i)]);
    return order;
}

void writeCluster(QByteArray& out, const GraphvizScene& scene, int cluster)
{
    if (cluster >= 0) {
        // An empty line as label keeps the height of the title free. Words or tables would not do: with them Graphviz 2
        // places the same graph now so and now so. Lines are 1.2 times as high as their letters, in whole points.
        const double letters = (scene.clusters[static_cast<size_t>(cluster)].title.height + 0.01) / 1.2;
        out += "subgraph cluster_" + QByteArray::number(cluster) + " {\nmargin=16;fontsize=" + number(letters) +
               ";label=\"\\n\";\n";
    }
    for (const size_t i : variantOrder(scene.nodes.size(), scene.variant)) {
        if (scene.nodes[i].cluster == cluster)
            out += 'n' + QByteArray::number(static_cast<qulonglong>(i)) + " [" + size(scene.nodes[i].size) + "];\n";
    }
    for (const size_t i : variantOrder(scene.clusters.size(), scene.variant)) {
        if (scene.clusters[i].parent == cluster)
            writeCluster(out, scene, static_cast<int>(i));
    }
    if (cluster >= 0)
        out += "}\n";
}

/// How many steps each node is away from those that nothing but answers leads to; tells request from answer.
std::vector<int> depths(const GraphvizScene& scene, const std::set<std::pair<int, int>>& edges)
{
    constexpr int unseen = 1 << 20;
    std::vector<int> depth(scene.nodes.size(), 0);
    for (const auto& [from, to] : edges) {
        if (!edges.contains({to, from}))
            depth[static_cast<size_t>(to)] = unseen;
    }
    std::deque<int> open;
    for (size_t i = 0; i < depth.size(); ++i) {
        if (depth[i] == 0)
            open.push_back(static_cast<int>(i));
    }
    while (!open.empty()) {
        const int node = open.front();
        open.pop_front();
        for (auto it = edges.lower_bound({node, -1}); it != edges.end() && it->first == node; ++it) {
            int& next = depth[static_cast<size_t>(it->second)];
            if (next > depth[static_cast<size_t>(node)] + 1) {
                next = depth[static_cast<size_t>(node)] + 1;
                open.push_back(it->second);
            }
        }
    }
    return depth;
}

/// Request and answer become one edge of double weight: two opposite ones would be a circle.
void writeEdges(QByteArray& out, const GraphvizScene& scene)
{
    std::set<std::pair<int, int>> edges;
    for (const auto& edge : scene.edges) {
        if (edge.from != edge.to)
            edges.emplace(edge.from, edge.to);
    }
    const std::vector<int> depth = depths(scene, edges);
    Shuffle shuffle(scene.variant);
    std::vector<std::pair<int, int>> list(edges.begin(), edges.end());
    for (const size_t i : variantOrder(list.size(), scene.variant)) {
        const auto [from, to] = list[i];
        const bool isPair = edges.contains({to, from});
        const auto rank = [&](int n) { return std::pair(depth[static_cast<size_t>(n)], n); };
        if (isPair && rank(to) < rank(from))
            continue; // written with the other one
        // Which of two is the request cannot be known; variants try both.
        const bool turns = isPair && shuffle.below(2) == 1 && scene.variant > 0;
        out += 'n' + QByteArray::number(turns ? to : from) + " -> n" + QByteArray::number(turns ? from : to) +
               (isPair ? " [weight=2];\n" : ";\n");
    }
}

QByteArray dotSource(const GraphvizScene& scene, size_t index)
{
    QByteArray out = header(scene, index);
    writeCluster(out, scene, -1);
    writeEdges(out, scene);
    return out + "}\n";
}

Error missingProgram(const QString& program)
{
    return {Error::Category::Input,
            Layout::tr("The program \"%1\" of Graphviz could not be started").arg(program),
            {},
            {},
            Layout::tr("Install Graphviz (package \"graphviz\" on Debian and Ubuntu) or arrange the diagram by hand")};
}

struct Answer
{
    QByteArray text;
    bool isWhole = true; ///< the program was not stopped and did not fail
};

/// Runs the program and gives what it wrote until it ended or its time was over.
Result<Answer> run(const QByteArray& input, const Cancellation& cancellation, const GraphvizOptions& options)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // decimal points
    process.setProcessEnvironment(environment);
    process.start(options.program, {QStringLiteral("-Tjson0")});
    if (!process.waitForStarted(5000))
        return fail(missingProgram(options.program));
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    constexpr int interval = 20;
    while (!process.waitForFinished(interval)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool isLate = timer.elapsed() > options.timeLimitMs;
        if (!cancellation.isCancelled() && !isLate)
            continue;
        process.kill();
        process.waitForFinished(100);
        if (cancellation.isCancelled())
            return fail(Error::cancelled());
        return Answer{process.readAllStandardOutput(), false};
    }
    return Answer{process.readAllStandardOutput(),
                  process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0};
}

/// The positions in the answer for one graph; empty when a node has none.
std::vector<Point> positions(const QJsonObject& root, const GraphvizScene& scene)
{
    const QStringList box = root.value(QStringLiteral("bb")).toString().split(u',');
    const double height = box.size() == 4 ? box.at(3).toDouble() : 0; // y grows upwards in Graphviz
    std::vector<Point> result(scene.nodes.size());
    size_t found = 0;
    const QJsonArray objects = root.value(QStringLiteral("objects")).toArray();
    for (const QJsonValue& object : objects) {
        const QString name = object[QStringLiteral("name")].toString();
        const QStringList place = object[QStringLiteral("pos")].toString().split(u',');
        bool ok = false;
        const size_t index = name.startsWith(u'n') ? name.mid(1).toULongLong(&ok) : 0;
        if (!ok || index >= result.size() || place.size() != 2)
            continue;
        const Size size = scene.nodes[index].size;
        result[index] = {place.at(0).toDouble() - size.width / 2, height - place.at(1).toDouble() - size.height / 2};
        ++found;
    }
    return found == result.size() ? result : std::vector<Point>();
}

/// One JSON object per graph, each between lines that are nothing but a brace.
QList<QByteArray> separated(const QByteArray& answer)
{
    QList<QByteArray> objects;
    for (qsizetype at = 0; at < answer.size();) {
        const qsizetype end = answer.indexOf("\n}", at);
        if (end < 0)
            break;
        objects << answer.mid(at, end + 2 - at);
        at = end + 2;
    }
    return objects;
}

} // namespace

Result<std::vector<std::vector<Point>>> graphvizPositions(const std::vector<GraphvizScene>& scenes,
                                                          const Cancellation& cancellation,
                                                          const GraphvizOptions& options)
{
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    std::vector<std::vector<Point>> result(scenes.size());
    if (scenes.empty())
        return result;
    QByteArray source;
    for (size_t i = 0; i < scenes.size(); ++i)
        source += dotSource(scenes[i], i);
    const Result<Answer> answer = run(source, cancellation, options);
    if (!answer)
        return fail(answer.error());
    for (const QByteArray& object : separated(answer->text)) {
        if (cancellation.isCancelled())
            return fail(Error::cancelled());
        const QJsonObject root = QJsonDocument::fromJson(object).object();
        bool ok = false; // a graph it failed on is left out of the answer
        const size_t index = root.value(QStringLiteral("name")).toString().mid(1).toULongLong(&ok);
        if (ok && index < scenes.size())
            result[index] = positions(root, scenes[index]);
    }
    const auto isMissing = [&](size_t i) { return result[i].empty() && !scenes[i].nodes.empty(); };
    for (size_t i = 0; i < scenes.size() && answer->isWhole; ++i) {
        if (isMissing(i))
            return fail(Error::input(Layout::tr("The answer of Graphviz could not be understood")));
    }
    return result;
}

} // namespace provisor
