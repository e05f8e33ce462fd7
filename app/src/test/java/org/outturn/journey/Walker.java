package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// Somebody who knows no address but the first, finds things by their names, and uses a pointer or the keyboard alone.
final class Walker implements AutoCloseable {
    private static final int TABS = 600;
    private static final int ANSWERS = 12;
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final Way way;
    private int arrived;

    Walker(Browser browser, Way way, String first) {
        context = browser.opened(way.width(), way.script());
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onLoad(whole -> arrived++);
        page.onRequestFinished(request -> {
            if (request.resourceType().equals("xhr")) {
                arrived++;
            }
        });
        this.way = way;
        page.navigate(first);
    }

    /// Signs in as one of the demonstration's people.
    void signsInAs(String role) {
        presses("Sign in for live figures");
        presses("Continue as " + role);
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    /// Goes to another part of the council's pages, through the menu where the screen is narrow.
    void goesTo(String part) {
        var link = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu"));
        var own =
                link.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(part).setExact(true));
        var menu =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true));
        // The page that was asked for may still be on its way.
        own.or(menu).first().waitFor();
        if (!own.isVisible()) {
            unfold(menu);
        }
        activate(own);
    }

    /// The first link of the page's content with this name.
    void follows(String name) {
        activate(
                page.locator("main")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                        .first());
    }

    /// The first link within the part of the page that a heading names.
    void followsFirstUnder(String heading) {
        activate(under(heading).getByRole(AriaRole.LINK).first());
    }

    void presses(String button) {
        activate(
                page.locator("main")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                        .first());
    }

    void types(String label, String text) {
        var field = page.locator("main").getByLabel(label).first();
        if (way.keyboard()) {
            tabTo(field);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(text);
        } else {
            field.fill(text);
        }
    }

    void chooses(String label, String option) {
        var field = page.locator("main").getByLabel(label).first();
        if (way.keyboard()) {
            tabTo(field);
            page.keyboard().type(option);
        } else {
            field.selectOption(
                    new com.microsoft.playwright.options.SelectOption().setLabel(option));
        }
    }

    /// What a list to choose from stands at.
    String chosen(String label) {
        return page.locator("main").getByLabel(label).first().locator("option:checked").innerText();
    }

    /// One of several answers that all stand on the page.
    void picks(String question, String answer) {
        var group =
                page.locator("main")
                        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                        .first();
        var radio =
                group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer))
                        .first();
        if (!way.keyboard()) {
            radio.check();
            return;
        }
        tabTo(group.getByRole(AriaRole.RADIO).first());
        for (int i = 0; i < ANSWERS && !isActive(radio); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        assertThat(radio.isChecked()).as("%s: %s", question, answer).isTrue();
    }

    /// The part of the page that a heading names.
    Locator under(String heading) {
        return page.locator("section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions().setName(heading))))
                .last();
    }

    Page page() {
        return page;
    }

    /// What the page is of.
    String title() {
        return page.locator("h1").textContent().strip();
    }

    String words() {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    /// Whoever looks, the page is accessible and fits its width.
    void isAtEase() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits %d pixels", page.url(), way.width())
                .isEqualTo(true);
        if (way.script()) {
            assertThat(new AxeBuilder(page).withTags(LEVELS).analyze().getViolations())
                    .as("%s", page.url())
                    .isEmpty();
        }
    }

    private void activate(Locator target) {
        if (way.keyboard()) {
            tabTo(target);
            // A key that is pressed does not wait for the page, or the part of one, that it leads
            // to.
            int before = arrived;
            page.keyboard().press("Enter");
            page.waitForCondition(() -> arrived > before);
        } else {
            target.click();
        }
        page.waitForLoadState();
    }

    /// Presses what stays on the page.
    private void unfold(Locator button) {
        if (way.keyboard()) {
            tabTo(button);
            page.keyboard().press("Enter");
        } else {
            button.click();
        }
    }

    private void tabTo(Locator target) {
        target.waitFor();
        for (int i = 0; i < TABS; i++) {
            if (isActive(target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    private static boolean isActive(Locator target) {
        return Boolean.TRUE.equals(
                target.evaluate("element => element === document.activeElement"));
    }

    @Override
    public void close() {
        context.close();
    }
}
