#include "app/gui/dialogs/RuleEditorPack.h"

#include "app/gui/widgets/Controls.h"
#include "core/base/Text.h"
#include "core/catalogue/PackWriter.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

namespace provisor {

NewPackDialog::NewPackDialog(const GuiTheme& theme, QWidget* parent)
    : FormDialog(theme, tr("New pack"), parent), m_title(new QLineEdit), m_id(new QLineEdit),
      m_version(new QLineEdit(QStringLiteral("1.0"))), m_place(new QLineEdit),
      m_note(new TextLabel(theme, {}, TextSize::Small, &Theme::muted))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    m_title->setPlaceholderText(tr("Such as: Rules of our bank"));
    addField(tr("Title"), m_title);
    addField(tr("Id"), m_id);
    addField(tr("Version"), m_version);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    auto* browse = new QPushButton(tr("&Browse..."));
    browse->setAutoDefault(false);
    row->addWidget(browse);
    addField(tr("Folder that holds your packs"), line);
    line->setFocusProxy(m_place);
    m_place->setAccessibleName(tr("Folder that holds your packs"));
    m_place->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    column()->addSpacing(6);
    m_agree = addButtons(tr("Make the pack"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder that holds your packs"), m_place->text());
        if (!chosen.isEmpty())
            m_place->setText(chosen);
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (!m_isIdOwn)
            m_id->setText(title.trimmed().isEmpty() ? QString() : slug(title));
    });
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_isIdOwn = true; });
    for (QLineEdit* field : {m_title, m_id, m_version, m_place})
        connect(field, &QLineEdit::textChanged, this, &NewPackDialog::update);
    update();
    m_title->setFocus();
}

QString NewPackDialog::folder() const
{
    return QDir(m_place->text().trimmed()).filePath(m_id->text().trimmed());
}

PackInfo NewPackDialog::info() const
{
    PackInfo info;
    info.id = m_id->text().trimmed();
    info.title = m_title->text().simplified();
    info.version = m_version->text().simplified();
    return info;
}

void NewPackDialog::update()
{
    const bool isWhole = !info().id.isEmpty() && !info().title.isEmpty() && !info().version.isEmpty() &&
                         !m_place->text().trimmed().isEmpty();
    m_agree->setEnabled(isWhole);
    m_note->setText(isWhole
                        ? tr("The folder will be %1").arg(QDir::toNativeSeparators(folder()))
                        : tr("A pack is a folder of YAML files that you can share and keep under version control."));
}

void NewPackDialog::accept()
{
    if (const auto made = createPack(folder(), info()); !made) {
        m_note->setText(made.error().toString());
        return;
    }
    QDialog::accept();
}

namespace pack_folders {

namespace {

const QString recentKey = QStringLiteral("packs/recent");
constexpr qsizetype mostRecent = 6;

QString packKey(const QString& id)
{
    return QStringLiteral("packs/folder-") + id;
}

} // namespace

QStringList recent()
{
    QStringList folders;
    for (const QString& folder : QSettings().value(recentKey).toStringList()) {
        if (QDir(folder).exists())
            folders.append(folder);
    }
    return folders;
}

void note(const QString& folder)
{
    QStringList folders = recent();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(recentKey, folders.mid(0, mostRecent));
}

QString ofPack(const QString& packId)
{
    const QString folder = QSettings().value(packKey(packId)).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

void note(const QString& packId, const QString& folder)
{
    QSettings().setValue(packKey(packId), folder);
}

} // namespace pack_folders
} // namespace provisor
