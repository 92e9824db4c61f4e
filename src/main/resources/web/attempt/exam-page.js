/** All that the exam's page does. A build makes one file of it (ADR 0059). */
import "../page.js";
import "../math.js";
import "./exam.js";
