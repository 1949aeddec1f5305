package id.pantau.ui.base;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The frame around every view: brand, menu, languages, light and dark. The menu has the views that
 * exist and carry a {@code @Menu} whose title is a key and whose icon an {@link Icon}.
 */
@Layout
public class Shell extends AppLayout implements LocaleChangeObserver {
  private static final long serialVersionUID = 1L;

  private final SideNav nav = new SideNav();
  private final Map<SideNavItem, String> items = new LinkedHashMap<>();
  private final DrawerToggle toggle = new DrawerToggle();
  private final Span sample = sampleBadge();
  private final Span sampleOnPhone = sampleBadge();
  private final Paragraph origins = new Paragraph();
  private final LanguageSwitch drawerLanguages = new LanguageSwitch();
  private final LanguageSwitch navbarLanguages = new LanguageSwitch();
  private final SchemeSwitch schemes = new SchemeSwitch();

  /** Builds the frame; the words come with the locale. */
  public Shell() {
    setPrimarySection(Section.DRAWER);
    addClassName("p-shell");
    MenuConfiguration.getMenuEntries().forEach(this::addItem);
    nav.addClassName("p-nav");
    addToDrawer(brand(), nav, foot());
    addToNavbar(toggle, brand(), sampleOnPhone, navbarLanguages);
  }

  private static Anchor brand() {
    Anchor brand = new Anchor("", Icon.LOGO.make(), new Span("Pantau"));
    brand.addClassName("p-brand");
    return brand;
  }

  private void addItem(MenuEntry entry) {
    SideNavItem item = new SideNavItem("", entry.menuClass());
    item.setMatchNested(!entry.path().isEmpty());
    item.setPrefixComponent(Icon.valueOf(entry.icon().toUpperCase(Locale.ROOT)).make());
    items.put(item, entry.title());
    nav.addItem(item);
  }

  private Div foot() {
    Div switches = new Div(drawerLanguages, schemes);
    switches.addClassName("p-switches");
    Div foot = new Div(sample, origins, switches);
    foot.addClassName("p-foot");
    return foot;
  }

  private static Span sampleBadge() {
    Span badge = new Span();
    badge.addClassNames("p-badge", "p-synthetic");
    return badge;
  }

  /** Sample data is named on every screen, also where the drawer is shut. */
  private static void label(Span badge, Speech speech) {
    badge.removeAll();
    badge.add(Icon.SYNTHETIC.make(), new Span(speech.say("origin.SYNTHETIC")));
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    Speech speech = Speech.in(Language.of(event.getLocale()));
    items.forEach((item, key) -> item.setLabel(speech.say(key)));
    nav.getElement().setAttribute("aria-label", speech.say("shell.menu"));
    toggle.setAriaLabel(speech.say("shell.menu.toggle"));
    setI18n(new AppLayoutI18n().setDrawer(speech.say("shell.drawer")));
    label(sample, speech);
    label(sampleOnPhone, speech);
    origins.setText(speech.say("shell.origins"));
    drawerLanguages.speak(speech);
    navbarLanguages.speak(speech);
    schemes.speak(speech);
  }
}
