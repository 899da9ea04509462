#include "core/exchange/ImportBuilder.h"

#include <QRegularExpression>

namespace provisor {

namespace {

/// Words that suggest a component type, for the kinds of part it may stand for: p process, s store, a actor. The first
/// entry that fits counts, so that the more special ones come first.
struct Hint
{
    const char* words; ///< regular expression over whole words, lower case
    const char* kinds;
    const char* type;
};

constexpr Hint hints[] = {
    {"vector|vectors|pinecone|weaviate|chroma|qdrant|milvus|faiss|embeddings", "s", "vector-store"},
    {"embedding|embedder", "p", "embedding-model"},
    {"system prompt|prompt template|prompts", "s", "prompt-template"},
    {"guardrail|guardrails|content filter|prompt filter|prompt shield", "p", "guardrail"},
    {"openai|chatgpt|gpt|claude|gemini|bedrock|hosted model|model api|llm api", "pa", "external-model-api"},
    {"llm gateway|model gateway|ai gateway|model router", "p", "model-gateway"},
    {"llm|language model|inference|model server|model serving", "pa", "inference-service"},
    {"mcp|tool server|tools", "p", "tool-server"},
    {"plugin|plugins|plug in|extension", "p", "plugin"},
    {"memory", "s", "agent-memory"},
    {"sandbox|code interpreter", "p", "code-sandbox"},
    {"orchestrator|copilot|ai agent|llm agent|agent", "p", "agent"},
    {"training data|training set|train set|dataset", "s", "training-dataset"},
    {"test set|evaluation data|benchmark", "s", "evaluation-dataset"},
    {"fine tuning|fine tune|finetuning", "p", "fine-tuning-job"},
    {"training", "p", "training-pipeline"},
    {"notebook|jupyter", "p", "notebook"},
    {"model registry", "s", "model-registry"},
    {"weights|model file|checkpoint|model artefact|model artifact", "s", "model-weights"},
    {"feature store", "s", "feature-store"},
    {"feedback|ratings", "s", "feedback-store"},
    {"ingestion|indexer|crawler", "p", "rag-ingestion"},
    {"chatbot|chat bot|assistant|ai application", "p", "ai-application"},
    {"documents|knowledge|wiki|sharepoint|knowledge base", "s", "document-store"},
    {"vault|secrets|key store|keystore|kms|hsm", "s", "secrets-store"},
    {"identity|idp|oauth|sso|keycloak|active directory|login service", "p", "identity-provider"},
    {"monitoring|logging|siem|telemetry", "p", "monitoring"},
    {"ci|ci cd|cicd|jenkins|build server|build pipeline", "p", "ci-cd"},
    {"admin console|admin portal|admin ui", "p", "admin-console"},
    {"browser|user agent|mobile client|mobile app|android|ios|web client|game client|front end|frontend|client", "pa",
     "end-user-client"},
    {"administrator|admin|operator|engineer|developer", "a", "operator"},
    {"reviewer|approver|moderator", "a", "human-reviewer"},
    {"user|users|customer|player|visitor|employee|patient|person", "a", "end-user"},
};

} // namespace

TypeGuess guessComponentType(PartKind kind, const QString& words)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    // "MobileClient" is two words, "OpenAI" is one: both readings are tried.
    static const QRegularExpression hump(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    const QString split = QString(words).replace(hump, QStringLiteral(" "));
    const QString both = words + QStringLiteral(" . ") + split;
    const QString plain = u' ' + both.toLower().replace(other, QStringLiteral(" ")) + u' ';
    const char letter = kind == PartKind::Process ? 'p' : kind == PartKind::Store ? 's' : 'a';
    for (const Hint& hint : hints) {
        if (!QByteArrayView(hint.kinds).contains(letter))
            continue;
        const QStringList alternatives = QString::fromLatin1(hint.words).split(u'|');
        const bool fits = std::any_of(alternatives.begin(), alternatives.end(),
                                      [&](const QString& word) { return plain.contains(QString(u' ' + word + u' ')); });
        if (fits)
            return {QString::fromLatin1(hint.type), false};
    }
    return {kind == PartKind::Process ? QStringLiteral("process")
            : kind == PartKind::Store ? QStringLiteral("data-store")
                                      : QStringLiteral("external-entity"),
            true};
}

} // namespace provisor
