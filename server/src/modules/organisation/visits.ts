import { declareVisits, rowsOfAreaIn } from '../../platform/resource/cost.js';
import { Duty, Responsibility, Task } from './organisation.entity.js';

declareVisits({
  myWork: rowsOfAreaIn(Task, Duty),
  responsibilityMap: rowsOfAreaIn(Responsibility),
});
