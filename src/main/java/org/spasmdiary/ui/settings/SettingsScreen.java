package org.spasmdiary.ui.settings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.report.ProgramName;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Folder;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereFrom;
import org.spasmdiary.ui.file.WhereTo;

/** Is my diary safe, and does it suit me? */
public final class SettingsScreen implements Screen, DataPane.Actions {
    /** With a page narrower than this, px at 100 % text size, there is one column. */
    private static final double TWO_COLUMNS = 800;

    private final Desk desk;
    private final FileSaving files;
    private final TakingIn taking;
    private final AboutMe aboutMe;
    private final LookPane look;
    private final Backing backing;
    private final DataPane data;
    private final SettingsView view;
    private SettingsPart part = SettingsPart.ABOUT_ME;

    /**
     * Makes the page.
     *
     * @param whereTo asks where a saved file goes
     * @param whereFrom asks which file to read
     */
    public SettingsScreen(Desk desk, WhereTo whereTo, WhereFrom whereFrom) {
        this.desk = desk;
        files = new FileSaving(desk, whereTo);
        taking = new TakingIn(desk, whereFrom);
        aboutMe = new AboutMe(desk);
        look = new LookPane(desk.words(), desk::settings, this::toNumbers);
        backing = new Backing(desk, whereTo);
        data = new DataPane(desk.words(), this, backing.node());
        view = new SettingsView(
                desk.words(),
                Map.of(
                        SettingsPart.ABOUT_ME,
                        aboutMe.node(),
                        SettingsPart.SUITS_ME,
                        look.node(),
                        SettingsPart.DATA,
                        data.node()),
                this::go);
        view.onResize(this::fit);
        view.show(part);
    }

    private void go(SettingsPart to) {
        part = to;
        view.show(part);
        if (part == SettingsPart.DATA) backing.show();
    }

    private void toNumbers() {
        go(SettingsPart.ABOUT_ME);
        aboutMe.pane().focus();
    }

    private void fit() {
        aboutMe.pane().columns().narrow(view.width() < TWO_COLUMNS * desk.em() / 15);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary diary, Instant now) {
        fit();
        aboutMe.show(diary.profile());
        look.show(LookModel.of(desk.settings(), desk.words()));
        data.show(DataModel.of(
                desk.file().toString(),
                diary,
                desk.revisions().size(),
                desk.bin().size(),
                desk.words()));
        if (part == SettingsPart.DATA) backing.show();
    }

    @Override
    public void entered(Optional<EntryId> about) {
        view.focus(part);
    }

    @Override
    public void left() {
        aboutMe.keepDraft();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.S || part != SettingsPart.ABOUT_ME) return false;
        aboutMe.saveProfile();
        return true;
    }

    @Override
    public void showFolder() {
        Folder.show(desk.file());
    }

    /** The whole diary; that it is whole, and what that means, is said first. */
    @Override
    public void export() {
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.settings.export.title"),
                        words.text("ui.settings.export.text"),
                        words.text("ui.settings.export.yes"),
                        words.text("ui.settings.export.no"),
                        yes -> {
                            if (yes) write();
                        });
    }

    private void write() {
        Diary diary = desk.diary();
        List<Revision> revisions = desk.revisions();
        Instant now = desk.now();
        LocalDate today = desk.moment().day();
        files.save(
                view.root(),
                desk.words().text("ui.settings.export.name", "day", today),
                FileKind.JSON,
                () -> DiaryJson.write(diary, revisions, ProgramName.text(), now).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void takeIn() {
        taking.start(view.root());
    }
}
