/** The popup's looks. */
import '../ui/page/styles.ts';
import './popup.css';
import './page-tab.css';
import './fold.css';
import './finding-groups.css';
import './occurrences.css';
import './names-found.css';
import './omissions.css';
import './page-state.css';
import './page-settings.css';
import './story-tab.css';
import './popup-foot.css';
