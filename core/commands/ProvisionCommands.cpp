#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"
#include "core/document/Edits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ProvisionCommands)
};

const QString rolesOption = QStringLiteral("--roles");
const QStringList legalRoles{QStringLiteral("developer"), QStringLiteral("system-operator"),
                             QStringLiteral("data-custodian")};

/// The roles asked for instead of those of the model; nothing when the option is not given.
Result<std::optional<QStringList>> askedRoles(const Arguments& arguments)
{
    if (!arguments.has(rolesOption))
        return std::nullopt;
    const QStringList roles = arguments.value(rolesOption).split(u',', Qt::SkipEmptyParts);
    for (const QString& role : roles) {
        if (!legalRoles.contains(role))
            return fail(Error::usage(Messages::tr("\"%1\" is not a role").arg(role),
                                     Messages::tr("Use one of: %1").arg(legalRoles.join(QStringLiteral(", ")))));
    }
    return roles;
}

struct Counts
{
    int applicable = 0, notApplicable = 0, unknown = 0;
};

Counts countsOf(const Analysis& analysis)
{
    Counts counts;
    for (const ProvisionStatus& status : analysis.provisions)
        ++(status.applicable == Tristate::True    ? counts.applicable
           : status.applicable == Tristate::False ? counts.notApplicable
                                                  : counts.unknown);
    return counts;
}

QString word(Tristate applicable)
{
    return applicable == Tristate::True    ? Messages::tr("applies")
           : applicable == Tristate::False ? Messages::tr("does not")
                                           : Messages::tr("open");
}

QString toText(const Analysis& analysis)
{
    const Counts counts = countsOf(analysis);
    const QStringList roles = analysis.snapshot.model().list(field::model::Roles);
    QString text =
        Messages::tr("Roles: %1").arg(roles.isEmpty() ? Messages::tr("not stated") : roles.join(QStringLiteral(", "))) +
        u'\n' +
        Messages::tr("%1 apply, %2 do not, %3 open")
            .arg(counts.applicable)
            .arg(counts.notApplicable)
            .arg(counts.unknown) +
        QStringLiteral("\n\n");
    for (const ProvisionStatus& status : analysis.provisions)
        text += status.catalogue->id.leftJustified(10) + status.catalogue->modality().leftJustified(15) +
                word(status.applicable).leftJustified(10) + status.catalogue->title + u'\n' + QString(35, u' ') +
                status.reason + u'\n';
    return text;
}

QJsonObject toJson(const Analysis& analysis, const QString& fileName)
{
    const Counts counts = countsOf(analysis);
    const QStringList roles = analysis.snapshot.model().list(field::model::Roles);
    return {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
            {QStringLiteral("applicable"), counts.applicable},
            {QStringLiteral("not_applicable"), counts.notApplicable},
            {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("provisions"), analysisToJson(analysis, fileName).value(QStringLiteral("provisions"))}};
}

Result<ExitCode> runProvisions(const Arguments& arguments, CommandContext& context)
{
    const auto roles = askedRoles(arguments);
    if (!roles)
        return fail(roles.error());
    auto opened = openModel(arguments, context);
    if (!opened)
        return fail(opened.error());
    EditableModel model(opened->model);
    if (roles->has_value()) {
        ChangeBuilder change(model.document(), Messages::tr("Change roles"));
        change.set(Kind::Model, model.snapshot().model().id(), field::model::Roles, **roles);
        if (auto ok = model.apply(change.take(commandAuthor())); !ok)
            return fail(ok.error());
    }
    Analyser analyser(opened->catalogue);
    auto analysis = analyser.analyse(model.snapshot(), context.cancellation);
    if (!analysis)
        return fail(analysis.error());
    const bool isJson = arguments.value(QStringLiteral("--format")) == u"json";
    const QByteArray data = isJson ? QJsonDocument(toJson(**analysis, opened->model.fileName)).toJson()
                                   : printable(toText(**analysis)).toUtf8();
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

} // namespace

QList<Command> provisionCommands()
{
    return {{{QStringLiteral("provisions"),
              {QStringLiteral("MODEL")},
              Messages::tr("Which provisions apply to the model and why; what cannot be told is open."),
              {{rolesOption,
                QStringLiteral("ROLE,..."),
                Messages::tr("as if these were our roles: developer, system-operator, data-custodian"),
                {}},
               formatOption({QStringLiteral("text"), QStringLiteral("json")}),
               outputOption()}},
             runProvisions}};
}

} // namespace provisor
