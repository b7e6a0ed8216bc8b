export { fold } from '@dachieu/schema/reading';
