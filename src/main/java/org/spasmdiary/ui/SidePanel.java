package org.spasmdiary.ui;

import javafx.scene.Node;

/** A card beside the page; where the window is narrow it waits in the drawer. */
public interface SidePanel extends Card {
    /** What the button that opens the drawer says: "When to get help (3)". */
    String handle();

    /** What must stay in the page even then, such as an open emergency card; invisible and unmanaged when none. */
    Node pinned();
}
