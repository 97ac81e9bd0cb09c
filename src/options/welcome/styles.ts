/** The welcome page's looks. */
import '../styles.ts';
import '../../ui/card/card.css';
import '../../ui/card/entity-card.css';
import './welcome.css';
