package org.outturn.journey;

/// How somebody goes through the pages.
enum Way {
    DESKTOP(1280, true, false),
    PHONE(390, true, false),
    KEYBOARD(1280, true, true),
    WITHOUT_SCRIPT(1280, false, false),
    PHONE_WITHOUT_SCRIPT(390, false, false);

    private final int width;
    private final boolean script;
    private final boolean keyboard;

    Way(int width, boolean script, boolean keyboard) {
        this.width = width;
        this.script = script;
        this.keyboard = keyboard;
    }

    int width() {
        return width;
    }

    boolean script() {
        return script;
    }

    boolean keyboard() {
        return keyboard;
    }
}
