#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "core/report/Report.h"
#include "models/Session.h"

#include <QTemporaryDir>

class QComboBox;
class QLineEdit;
class QProcess;
class QScrollArea;
class QThread;
class QTimer;

namespace provisor {

/// Reports: template and format, the pages as they will be printed, and export. Reports are written in a thread of
/// their own from a snapshot.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);
    ~ReportPage() override;

    /// Asks for a file and writes the report to it.
    void exportReport();
    /// Writes the report to a file; the format is that of the choice.
    void exportTo(const QString& fileName);
    /// Chooses a template by its name.
    void setTemplate(const QString& name);

Q_SIGNALS:
    void previewReady();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildOptions();
    void updateFormats();
    void schedulePreview();
    void startPreview();
    void showPages(const QByteArray& pdf);
    void loadImages();
    void scaleImages();
    void say(const QString& text);
    ReportInput input() const;
    void write(const QString& format, const std::function<void(const Result<QByteArray>&)>& done);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    QList<ReportTemplate> m_templates;
    QComboBox* m_template = nullptr;
    QComboBox* m_format = nullptr;
    QLineEdit* m_classification = nullptr;
    QPushButton* m_export = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_pages = nullptr;
    TextLabel* m_state = nullptr;
    QTimer* m_timer = nullptr;
    QProcess* m_rasteriser = nullptr;
    QTemporaryDir m_folder;
    QList<QImage> m_images;
    Cancellation m_cancellation;
    QList<QThread*> m_threads;
    int m_run = 0;
};

} // namespace provisor
