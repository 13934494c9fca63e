import { contextBridge, ipcRenderer } from 'electron';
import type { AppEvent, Bridge } from '../shared/contract';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  listen: (callback) => {
    const forward = (_event: unknown, event: AppEvent): void => callback(event);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.removeListener('event', forward);
  },
};

contextBridge.exposeInMainWorld('binderBridge', bridge);
