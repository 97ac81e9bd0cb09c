/** The looks of the options, and of what the welcome page shares with them. */
import '../ui/page/styles.ts';
import '../ui/page/document.css';
import './options.css';
import './fields/field.css';
import './fields/choice.css';
import './fields/range.css';
import './sections/part.css';
import './sections/table.css';
import './sections/sites-part.css';
import './sections/add-site.css';
import './sections/marks-part.css';
import './marks/marks-preview.css';
import './options-done.css';
