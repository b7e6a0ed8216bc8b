export { distance, fold } from '@dachieu/schema/reading';
