/** What our own pages import for their looks: the same sheets as a card's, and those that only pages need. */
import '../tokens.css';
import '../base.css';
import '../pieces.css';
import '../page-pieces.css';
import '../charts/charts.css';
import '../charts/page-charts.css';
import './page.css';
